/** The first `limit` bytes of a base64 text (RFC 4648 4), without decoding the rest. */
export function decodeBase64(base64: string, limit: number = Number.POSITIVE_INFINITY): Uint8Array<ArrayBuffer> {
  const characters = Math.ceil(limit / 3) * 4;
  const binary = atob(base64.length <= characters ? base64 : base64.slice(0, characters));
  const length = Math.min(binary.length, limit);
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
