const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The UTF-8 reading of a string of one code point per byte (how headers and targets are kept), or null when its bytes
 * are not UTF-8 or it holds code points beyond a byte. Plain ASCII reads as itself.
 */
export function readAsUtf8(value: string): string | null {
  const bytes = new Uint8Array(value.length);
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code > 0xff) return null;
    bytes[index] = code;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
