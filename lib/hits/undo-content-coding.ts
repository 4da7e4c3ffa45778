import { promisify } from "node:util";
import zlib from "node:zlib";
import { AppError } from "@/lib/errors";

/** A small body can unfold to gigabytes: decoding stops here. */
export const MAX_DECODED_BYTES = 64 * 1024 * 1024;
const MAX_CODINGS = 5;

type Decode = (bytes: Uint8Array) => Promise<Uint8Array>;
type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const bounded =
  (decode: Decoder): Decode =>
  (bytes) =>
    decode(bytes, { maxOutputLength: MAX_DECODED_BYTES });
const gunzip = bounded(promisify(zlib.gunzip));
const inflate = bounded(promisify(zlib.inflate));
const inflateRaw = bounded(promisify(zlib.inflateRaw));
// Node has it from 22.15 on.
const zstd: unknown = Reflect.get(zlib, "zstdDecompress");

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  // RFC 9110 8.4.1.2 means zlib's framing; many senders leave it out.
  ["deflate", (bytes) => (hasZlibFrame(bytes) ? inflate(bytes) : inflateRaw(bytes))],
  ["br", bounded(promisify(zlib.brotliDecompress))],
  ...(typeof zstd === "function" ? ([["zstd", bounded(promisify(zstd as typeof zlib.gunzip))]] as const) : []),
]);

/**
 * Undoes the codings of a Content-Encoding field, last one first (RFC 9110 8.4). UNPROCESSABLE, with the reason, when a
 * coding is not known, the bytes are not in it, there are more than 5 of them, or a result exceeds MAX_DECODED_BYTES.
 */
export async function undoContentCoding(bytes: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  const codings = contentEncoding.split(",").map((coding) => coding.trim().toLowerCase());
  const undone = codings.filter((coding) => coding !== "" && coding !== "identity").reverse();
  if (undone.length > MAX_CODINGS) throw undecodable(`it has more than ${MAX_CODINGS} content codings`);
  let result = bytes;
  for (const coding of undone) {
    const decode = DECODERS.get(coding);
    if (decode === undefined) throw undecodable(`this server does not know the content coding "${coding}"`);
    try {
      result = await decode(result);
    } catch (cause) {
      const isTooLong = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
      throw undecodable(
        isTooLong ? `it unfolds to more than ${MAX_DECODED_BYTES} bytes` : `it is not ${coding}`,
        cause,
      );
    }
  }
  return result;
}

function hasZlibFrame(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return first !== undefined && second !== undefined && (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function undecodable(reason: string, cause?: unknown): AppError {
  return new AppError("UNPROCESSABLE", `The body cannot be decoded: ${reason}. Fetch it as it was sent instead.`, {
    cause,
  });
}
