// The bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252); five of them stand for themselves.
const C1 =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F" +
  "\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";

/**
 * Corrects text that a TextDecoder for windows-1252 gave back: that of Node 20 reads it as ISO-8859-1, which differs in
 * 27 bytes. Text that was read correctly stays as it is.
 */
export function readWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
}
