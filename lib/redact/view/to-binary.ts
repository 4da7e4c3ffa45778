import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";

const encoder = new TextEncoder();

/** Text as the bytes of its UTF-8, one code point per byte. A lone surrogate becomes U+FFFD, as everywhere. */
export function toBinary(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) return bytesToBinaryText(encoder.encode(text));
  }
  return text;
}
