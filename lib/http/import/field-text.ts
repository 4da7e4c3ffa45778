const encoder = new TextEncoder();

/** A text as header fields and targets are kept: its UTF-8 bytes, one code point each. */
export function toFieldText(text: string): string {
  return bytesToField(encoder.encode(text));
}

/** Bytes as one code point each. */
export function bytesToField(bytes: Uint8Array): string {
  let field = "";
  for (let at = 0; at < bytes.length; at += 8192) field += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return field;
}

export function fieldToBytes(field: string): Uint8Array {
  return Uint8Array.from(field, (unit) => unit.charCodeAt(0));
}
