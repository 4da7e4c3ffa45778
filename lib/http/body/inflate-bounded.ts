// Deflate grows at most 1032-fold: however a stream behaves, no more than 4 MB come of one slice.
const SLICE = 4096;

export interface Inflated {
  /** What came out, at most `maxBytes`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly problem: "tooLong" | "broken" | null;
}

/**
 * Inflates bytes in slices, stopping at `maxBytes`: a browser inflates whatever it is handed at once, before anybody can
 * stop it. Never rejects.
 */
export async function inflateBounded(
  bytes: Uint8Array,
  format: "gzip" | "deflate" | "deflate-raw",
  maxBytes: number,
): Promise<Inflated> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const feeding = feed(writer, bytes);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > maxBytes) {
        chunks.push(value.subarray(0, maxBytes - length));
        await reader.cancel();
        return { bytes: join(chunks, maxBytes), problem: "tooLong" };
      }
      chunks.push(value);
      length += value.length;
    }
    await feeding;
    return { bytes: join(chunks, length), problem: null };
  } catch {
    return { bytes: join(chunks, length), problem: "broken" };
  } finally {
    await feeding.catch(() => undefined);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      await writer.ready;
      await writer.write(bytes.slice(at, at + SLICE));
    }
    await writer.close();
  } catch {
    // The reading side has the same error, or was cancelled by us.
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
