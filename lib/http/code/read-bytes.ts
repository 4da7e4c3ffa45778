const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The text that those bytes are in UTF-8, a byte order mark included; null when they are not. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text of one code point per byte. What is no byte (U+FFFD for what could not be stored) as UTF-8. */
export function bytesOfField(text: string): Uint8Array {
  const isLatin1 = !/[^\p{ASCII}\u0080-\u00ff]/u.test(text);
  if (!isLatin1)
    return encoder.encode(text.replace(/[\u0080-\u00ff]+/g, (bytes) => readUtf8(bytesOfField(bytes)) ?? bytes));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * Whether a text can be shown, selected and pasted without becoming another: no control characters but line feed and
 * tab, nothing invisible, nothing that turns the direction of what stands around it.
 */
export function isPlainText(text: string): boolean {
  return !/[^\P{C}\n\t]|[\u2028\u2029]/u.test(text);
}

/** Base64 in one line. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  // Arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
