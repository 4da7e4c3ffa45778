import { decodeText } from "@/lib/http/decode-text";

/** Up to `limit` bytes as text, as `decodeText` reads them; the cut may go through a character, which is left out then. */
export function readTextHead(bytes: Uint8Array, contentType: string | null, limit: number): string | null {
  if (bytes.length <= limit) return decodeText(bytes, contentType)?.text ?? null;
  for (let left = 0; left < 4; left += 1) {
    const decoded = decodeText(bytes.subarray(0, limit - left), contentType);
    if (decoded !== null) return decoded.text;
  }
  return null;
}
