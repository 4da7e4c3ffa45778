import type { PathPattern, PatternStep } from "./path-pattern";

export const MAX_PATTERN_LENGTH = 1000;
const MAX_STEPS = 64;
const NAME = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff-]*/y;
const INDEX = /0|[1-9]\d{0,8}/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

export type ParsedPathPattern =
  | { readonly ok: true; readonly pattern: PathPattern }
  | { readonly ok: false; readonly offset: number; readonly expected: string };

class PatternProblem extends Error {
  readonly offset: number;

  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
  }
}

/**
 * Reads a path of JSONPath (RFC 9535) as far as paths go: `$`, `.name`, `['a b']`, `[0]`, `.*`, `[*]`, and `..name` for
 * any depth. Names may hold hyphens; the `$` may be left out before a name. Never throws.
 */
export function parsePathPattern(text: string): ParsedPathPattern {
  try {
    return { ok: true, pattern: new PatternReader(text).read() };
  } catch (error) {
    if (!(error instanceof PatternProblem)) throw error;
    return { ok: false, offset: error.offset, expected: error.message };
  }
}

class PatternReader {
  private readonly text: string;
  private offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): PathPattern {
    if (this.text.length > MAX_PATTERN_LENGTH) this.fail(`at most ${MAX_PATTERN_LENGTH} characters`);
    const steps: PatternStep[] = [];
    if (!this.take("$") && !/^[.[]/.test(this.text)) {
      steps.push({ is: { name: this.readName() }, isDeep: false });
    }
    while (this.offset < this.text.length) {
      if (steps.length === MAX_STEPS) this.fail(`at most ${MAX_STEPS} steps`);
      const isDeep = this.take("..");
      if (!isDeep && this.take(".")) steps.push({ is: this.readDotted(), isDeep });
      else if (this.take("[")) steps.push({ is: this.readBracket(), isDeep });
      else if (isDeep) steps.push({ is: this.readDotted(), isDeep });
      else this.fail('"." or "["');
    }
    return steps;
  }

  private readDotted(): PatternStep["is"] {
    return this.take("*") ? "any" : { name: this.readName() };
  }

  private readBracket(): PatternStep["is"] {
    const quote = this.text.charAt(this.offset);
    const is = this.take("*") ? "any" : quote === "'" || quote === '"' ? this.readQuoted(quote) : this.readIndex();
    if (!this.take("]")) this.fail('"]"');
    return is;
  }

  private readIndex(): PatternStep["is"] {
    return { index: Number(this.readToken(INDEX, "an index, a name in quotes, or *")) };
  }

  private readName(): string {
    return this.readToken(NAME, "a name (in brackets and quotes if it has other characters), or *");
  }

  private readToken(token: RegExp, expected: string): string {
    token.lastIndex = this.offset;
    const [found] = token.exec(this.text) ?? [];
    if (found === undefined) this.fail(expected);
    this.offset += found.length;
    return found;
  }

  private readQuoted(quote: string): PatternStep["is"] {
    let name = "";
    for (let at = this.offset + 1; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === quote) {
        this.offset = at + 1;
        return { name };
      }
      if (character !== "\\") {
        name += character;
        continue;
      }
      at += 1;
      const escaped = this.text.charAt(at);
      if (escaped === "u" && /^[0-9a-fA-F]{4}$/.test(this.text.slice(at + 1, at + 5))) {
        name += String.fromCharCode(Number.parseInt(this.text.slice(at + 1, at + 5), 16));
        at += 4;
      } else {
        name += ESCAPES.get(escaped) ?? escaped;
      }
    }
    return this.fail("a closing quote");
  }

  private take(mark: string): boolean {
    if (!this.text.startsWith(mark, this.offset)) return false;
    this.offset += mark.length;
    return true;
  }

  private fail(expected: string): never {
    throw new PatternProblem(this.offset, expected);
  }
}
