import { pipeline, Readable } from "node:stream";
import { AppError, isAppError } from "@/lib/errors";
import { type CreateDecoder, findContentDecoder } from "./content-decoder";

/** A small body can unfold to gigabytes: decoding stops here, at every coding. */
export const MAX_DECODED_BYTES = 64 * 1024 * 1024;
const MAX_CODINGS = 5;

export interface DecodedBody {
  readonly length: number;
  /** The bytes, decoded while they are read. May be iterated once. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

interface Stage {
  readonly coding: string;
  readonly createDecoder: CreateDecoder;
}

/**
 * Undoes the codings of a Content-Encoding field, last one first (RFC 9110 8.4). The body is decoded twice, once to see
 * that it can be and how long it is, once while it is read: so a reader that stalls holds the coded bytes only.
 * UNPROCESSABLE, with the reason, when a coding is not known, the bytes are not in it, there are more than 5 of them, or
 * a result exceeds MAX_DECODED_BYTES.
 */
export async function undoContentCoding(bytes: Uint8Array, contentEncoding: string): Promise<DecodedBody> {
  const stages = readStages(contentEncoding);
  let length = 0;
  for await (const piece of decode(bytes, stages)) length += piece.length;
  return { length, pieces: decode(bytes, stages) };
}

/** The same in one go, decoded while it is read: UNPROCESSABLE may come after pieces were read. */
export async function* decodeContent(bytes: Uint8Array, contentEncoding: string): AsyncGenerator<Uint8Array> {
  yield* decode(bytes, readStages(contentEncoding));
}

function readStages(contentEncoding: string): Stage[] {
  const codings = contentEncoding.split(",").map((coding) => coding.trim().toLowerCase());
  const undone = codings.filter((coding) => coding !== "" && coding !== "identity").reverse();
  if (undone.length > MAX_CODINGS) throw undecodable(`it has more than ${MAX_CODINGS} content codings`);
  return undone.map((coding) => {
    const createDecoder = findContentDecoder(coding);
    if (createDecoder === null) throw undecodable(`this server does not know the content coding "${coding}"`);
    return { coding, createDecoder };
  });
}

function decode(bytes: Uint8Array, stages: readonly Stage[]): AsyncIterable<Uint8Array> {
  return stages.reduce<AsyncIterable<Uint8Array>>((input, stage) => undo(input, stage), justOne(bytes));
}

async function* justOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* undo(input: AsyncIterable<Uint8Array>, { coding, createDecoder }: Stage): AsyncGenerator<Uint8Array> {
  const iterator = input[Symbol.asyncIterator]();
  const start = await iterator.next();
  const first = start.done === true ? new Uint8Array() : start.value;
  let length = 0;
  try {
    const decoded = pipeline(Readable.from(continued(first, iterator)), createDecoder(first), () => {
      // The reader below gets the error too.
    });
    for await (const piece of decoded) {
      length += piece.length;
      if (length > MAX_DECODED_BYTES) throw undecodable(`it unfolds to more than ${MAX_DECODED_BYTES} bytes`);
      yield piece;
    }
  } catch (error) {
    throw isAppError(error) ? error : undecodable(`it is not ${coding}`, error);
  }
}

async function* continued(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function undecodable(reason: string, cause?: unknown): AppError {
  return new AppError("UNPROCESSABLE", `The body cannot be decoded: ${reason}. Fetch it as it was sent instead.`, {
    cause,
  });
}
