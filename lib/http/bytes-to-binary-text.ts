// An argument list has a bound of its own.
const CHUNK = 8192;

/** Bytes as a string of one code point per byte, the form in which header fields and targets are kept. */
export function bytesToBinaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return parts.join("");
}
