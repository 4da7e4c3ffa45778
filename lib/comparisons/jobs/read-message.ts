import type { StoredMessage } from "@/lib/comparisons/stored-message";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { isAppError } from "@/lib/errors";
import { decodeContent } from "@/lib/hits/undo-content-coding";
import { headerValues } from "@/lib/http/raw-headers";

/** Of a body, so many bytes are compared, decoded; the rest is said to be left out. */
export const MAX_COMPARED_BYTES = 16 * 1024 * 1024;

export interface ReadMessage {
  readonly message: DiffMessage;
  /** What of the body was not compared as it should be, as the end of "the left body …"; null when all was. */
  readonly note: string | null;
}

/** The message with its content codings undone. Never rejects: what cannot be undone stays as it was sent, with a note. */
export async function readMessage({ body, bodySize, ...rest }: StoredMessage): Promise<ReadMessage> {
  const coding = headerValues(rest.headers, "content-encoding").join(",");
  const isCoded = coding.replace(/identity|[\s,]/gi, "") !== "";
  const isPart = body.length < bodySize;
  const as = (bytes: Uint8Array, note: string | null): ReadMessage => ({
    message: { ...rest, body: bytes.subarray(0, MAX_COMPARED_BYTES), bodySize },
    note: note ?? (bytes.length > MAX_COMPARED_BYTES ? `was compared in its first ${MAX_COMPARED_BYTES} bytes` : null),
  });
  if (!isCoded) return as(body, isPart ? "is stored in part: only that was compared" : null);
  if (isPart) return as(body, "is stored in part, so its content coding was not undone");
  try {
    return as(await collect(decodeContent(body, coding)), null);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return as(body, "was compared as it was sent: its content coding cannot be undone");
  }
}

/** Stops when there is more than is compared. */
async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.length;
    if (length > MAX_COMPARED_BYTES) break;
  }
  return Buffer.concat(kept, length);
}
