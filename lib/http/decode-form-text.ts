import { readAsUtf8 } from "./read-as-utf8";

const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/i;

export interface DecodedFormText {
  readonly text: string;
  /** What stands undecoded in `text`; null when nothing does. */
  readonly problem: string | null;
}

/**
 * Decodes a name or value of application/x-www-form-urlencoded (WHATWG URL 5.1), given with one code point per byte.
 * Never throws: "+" is a space, a broken escape stands for itself, bytes that are not UTF-8 stay one code point each.
 */
export function decodeFormText(raw: string): DecodedFormText {
  const bytes = raw
    .replaceAll("+", " ")
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const text = readAsUtf8(bytes);
  if (text === null) return { text: bytes, problem: "not UTF-8" };
  return { text, problem: BROKEN_ESCAPE.test(raw) ? "broken escape" : null };
}
