import { bytesOfField } from "./read-bytes";

/** How a language writes a string between double quotes. */
export interface StringSyntax {
  /** Characters that a backslash goes before, the quote and the backslash among them. */
  readonly specials: string;
  /** A code point that is not printable, as an escape; never for line feed, carriage return and tab. */
  readonly code: (codePoint: number) => string;
}

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");
const hexByte = (code: number) => `\\x${hex(code, 2)}`;
const wide = (code: number) => (code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`);
const braced = (code: number) => `\\u{${hex(code, 1)}}`;

export const JAVASCRIPT: StringSyntax = {
  specials: '"\\',
  code: (point) => (point > 0xff ? braced(point) : hexByte(point)),
};
export const PYTHON: StringSyntax = { specials: '"\\', code: (point) => (point > 0xff ? wide(point) : hexByte(point)) };
// In Go, PHP and Ruby \x is a byte, not a code point.
export const GO: StringSyntax = { specials: '"\\', code: (point) => (point > 0x7f ? wide(point) : hexByte(point)) };
export const PHP: StringSyntax = { specials: '"\\$', code: (point) => (point > 0x7f ? braced(point) : hexByte(point)) };
export const RUBY: StringSyntax = { specials: '"\\#', code: braced };

const SHORT = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A text as a string literal. What is invisible or turns the direction of writing is escaped: it may be hostile. */
export function quoteText(text: string, { specials, code }: StringSyntax): string {
  const quoted = text.replace(/[\p{C}\u2028\u2029"\\$#]/gu, (character) => {
    if (specials.includes(character)) return `\\${character}`;
    if (character === "$" || character === "#") return character;
    return SHORT.get(character) ?? code(character.codePointAt(0) ?? 0);
  });
  return `"${quoted}"`;
}

/** A text of one code point per byte as a literal that holds those bytes: ASCII as it is, every other byte as \xNN. */
export function quoteField(text: string, { specials }: StringSyntax): string {
  let quoted = "";
  for (const byte of bytesOfField(text)) {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) quoted += hexByte(byte);
    else quoted += specials.includes(character) ? `\\${character}` : character;
  }
  return `"${quoted}"`;
}
