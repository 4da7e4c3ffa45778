import type { JsonLiteral, JsonNumber, JsonString } from "./json-node";
import { JsonProblem } from "./json-problem";

const LITERALS = ["true", "false", "null"] as const;
const ESCAPES = '"\\/bfnrt';
const HEX = /^[0-9a-fA-F]{4}$/;

/** Reads the tokens of RFC 8259 one after another; throws JsonProblem. Linear, and no recursion. */
export class JsonScanner {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.offset);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.offset += 1;
    }
  }

  /** Takes that character, after white space, if it is next. */
  take(character: string): boolean {
    this.skipSpace();
    if (this.text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  fail(expected: string, offset = this.offset): never {
    throw new JsonProblem(offset, expected);
  }

  readString(expected: string): JsonString {
    this.skipSpace();
    const start = this.offset;
    if (this.text[start] !== '"') this.fail(expected);
    let isEscaped = false;
    for (let at = start + 1; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (Number.isNaN(code)) this.fail("a closing quote", at);
      if (code < 0x20) this.fail("an escape in the place of a control character", at);
      if (code === 0x22) {
        this.offset = at + 1;
        const raw = this.text.slice(start, at + 1);
        return { kind: "string", start, end: at + 1, raw, value: isEscaped ? unescapeString(raw) : raw.slice(1, -1) };
      }
      if (code === 0x5c) {
        isEscaped = true;
        at += this.measureEscape(at);
      }
    }
  }

  readNumber(): JsonNumber {
    const start = this.offset;
    if (this.text[this.offset] === "-") this.offset += 1;
    if (this.text[this.offset] === "0") this.offset += 1;
    else this.readDigits();
    if (this.text[this.offset] === ".") {
      this.offset += 1;
      this.readDigits();
    }
    if (this.text[this.offset] === "e" || this.text[this.offset] === "E") {
      this.offset += 1;
      if (this.text[this.offset] === "+" || this.text[this.offset] === "-") this.offset += 1;
      this.readDigits();
    }
    return { kind: "number", start, end: this.offset, raw: this.text.slice(start, this.offset) };
  }

  readLiteral(): JsonLiteral {
    const start = this.offset;
    const raw = LITERALS.find((literal) => this.text.startsWith(literal, start));
    if (raw === undefined) this.fail("a value");
    this.offset += raw.length;
    return { kind: "literal", start, end: this.offset, raw };
  }

  private readDigits(): void {
    const start = this.offset;
    for (;;) {
      const code = this.text.charCodeAt(this.offset);
      if (!(code >= 0x30 && code <= 0x39)) break;
      this.offset += 1;
    }
    if (this.offset === start) this.fail("a digit");
  }

  /** How many characters follow the backslash at `at`. */
  private measureEscape(at: number): number {
    const letter = this.text[at + 1];
    if (letter !== undefined && ESCAPES.includes(letter)) return 1;
    if (letter !== "u") this.fail('an escape: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u', at);
    if (!HEX.test(this.text.slice(at + 2, at + 6))) this.fail("four hexadecimal digits after \\u", at);
    return 5;
  }
}

function unescapeString(raw: string): string {
  const value: unknown = JSON.parse(raw);
  return typeof value === "string" ? value : raw;
}
