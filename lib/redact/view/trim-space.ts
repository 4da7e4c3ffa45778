const SPACE = " \t\r\n\f\v";

/**
 * Where the text begins and ends without ASCII white space. Not what String.trim takes away: U+00A0 is a byte of UTF-8
 * in a text of one code point per byte.
 */
export function trimSpace(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.includes(text.charAt(start))) start += 1;
  while (end > start && SPACE.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
