import { AppError } from "@/lib/errors";

/** The longest body of an API call that says nothing else. Settings with a full fixed answer fit. */
export const MAX_API_BODY_BYTES = 2 * 1024 * 1024;

/** The body's bytes, counted while they come: TOO_LARGE as soon as there are too many, the rest unread. */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  // Without Transfer-Encoding the length is what comes; with it, only counting tells.
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(failCutShort);
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    chunks.push(value);
  }
}

function failCutShort(cause: unknown): never {
  throw new AppError("INVALID_INPUT", "The connection ended before the body did.", { cause });
}

function tooLarge(most: number): AppError {
  return new AppError("TOO_LARGE", `The body is longer than ${most} bytes.`);
}
