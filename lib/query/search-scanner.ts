import { failSearch } from "./search-problem";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const SPACE = /\s/;
/** A value without white space that is all pattern; its last slash is not escaped. */
const WHOLE_PATTERN = /^\/((?:\\.|[^\\])+)\/(i?)$/;

/** Reads the tokens of a search one after another; throws SearchProblem. Linear but for the end of patterns. */
export class SearchScanner {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  get next(): string | undefined {
    return this.text[this.offset];
  }

  skipSpace(): void {
    while (isSpace(this.next)) this.offset += 1;
  }

  /** Takes exactly that text if it is next. */
  take(text: string): boolean {
    if (!this.text.startsWith(text, this.offset)) return false;
    this.offset += text.length;
    return true;
  }

  /** Takes AND, OR or NOT where it stands as a word of its own. */
  takeKeyword(keyword: "AND" | "OR" | "NOT"): boolean {
    const after = this.text[this.offset + keyword.length];
    if (!(after === undefined || isSpace(after) || after === "(" || after === ")")) return false;
    return this.take(keyword);
  }

  /** What the expression (sticky) finds here, taken. */
  takeMatch(expression: RegExp): string | null {
    expression.lastIndex = this.offset;
    const found = expression.exec(this.text)?.[0] ?? null;
    if (found !== null) this.offset += found.length;
    return found;
  }

  /** Text in double quotes: \n, \r and \t stand for themselves, every other escaped character for that character. */
  readQuoted(): string {
    const start = this.offset;
    let value = "";
    for (let at = start + 1; at < this.text.length; at += 1) {
      const character = this.text[at] ?? "";
      if (character === '"') {
        this.offset = at + 1;
        return value;
      }
      if (character === "\\" && at + 1 < this.text.length) {
        at += 1;
        const escaped = this.text[at] ?? "";
        value += ESCAPES.get(escaped) ?? escaped;
      } else {
        value += character;
      }
    }
    return failSearch("The quote is not closed", 'a closing "', start, this.text.length - start);
  }

  /** Everything up to white space or a parenthesis that was not opened inside. */
  readBare(): string {
    const start = this.offset;
    let open = 0;
    while (this.next !== undefined && !isSpace(this.next)) {
      if (this.next === "(") open += 1;
      if (this.next === ")" && --open < 0) break;
      this.offset += 1;
    }
    return this.text.slice(start, this.offset);
  }

  /**
   * A pattern between slashes, `i` after it to be blind to case; null (and nothing taken) when it is text: "/orders",
   * "/orders/7". A pattern without white space may hold slashes as they are; in one with white space the first slash
   * that is neither escaped nor in brackets must end it.
   */
  readPattern(): { source: string; ignoresCase: boolean } | null {
    const start = this.offset;
    const [, whole, flag] = WHOLE_PATTERN.exec(this.readBare()) ?? [];
    if (whole !== undefined) return { source: whole, ignoresCase: flag === "i" };
    this.offset = start;
    let isInBrackets = false;
    for (let at = this.offset + 1; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === "\\") at += 1;
      else if (character === "[") isInBrackets = true;
      else if (character === "]") isInBrackets = false;
      else if (character === "/" && !isInBrackets) return this.endPattern(at);
    }
    return null;
  }

  private endPattern(slash: number): { source: string; ignoresCase: boolean } | null {
    const ignoresCase = this.text[slash + 1] === "i";
    const end = slash + (ignoresCase ? 2 : 1);
    const after = this.text[end];
    const source = this.text.slice(this.offset + 1, slash);
    if (source === "" || !(after === undefined || after === ")" || isSpace(after))) return null;
    this.offset = end;
    return { source, ignoresCase };
  }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACE.test(character);
}
