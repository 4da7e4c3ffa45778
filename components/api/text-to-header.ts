/** A text as the value of a header field: its UTF-8 bytes, one character each, as fetch wants them. */
export function textToHeader(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}
