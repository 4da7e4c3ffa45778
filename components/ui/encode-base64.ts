// String.fromCharCode takes its bytes as arguments, of which an engine allows only so many.
const CHUNK = 8192;

/** Bytes as base64 (RFC 4648 4). */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(offset, offset + CHUNK)));
  }
  return btoa(parts.join(""));
}
