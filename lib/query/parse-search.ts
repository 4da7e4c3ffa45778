import { MAX_PATTERN_LENGTH, MAX_PATTERNS, MAX_SEARCH_DEPTH, MAX_SEARCH_LENGTH, MAX_SEARCH_TERMS } from "./limits";
import { readField } from "./read-field";
import { readTest } from "./read-test";
import type { AnywhereNode, ClauseNode, SearchNode, TextTest } from "./search-node";
import { failSearch, type SearchMistake, SearchProblem } from "./search-problem";
import { SearchScanner } from "./search-scanner";

export type ParsedSearch =
  | { readonly ok: true; readonly node: SearchNode }
  | { readonly ok: false; readonly mistake: SearchMistake };

/**
 * Parses a search (api.md, "Search"); never throws. NOT binds tighter than AND, which may be left out and binds tighter
 * than OR. Patterns are found, not judged: `compileSearch` does that. The bounds of ./limits hold for what is returned.
 */
export function parseSearch(text: string): ParsedSearch {
  try {
    return { ok: true, node: new Parser(text).readAll() };
  } catch (error) {
    if (!(error instanceof SearchProblem)) throw error;
    return { ok: false, mistake: error.mistake };
  }
}

class Parser {
  private readonly scanner: SearchScanner;
  private terms = 0;
  private patterns = 0;

  constructor(text: string) {
    if (text.length > MAX_SEARCH_LENGTH) {
      const extra = text.length - MAX_SEARCH_LENGTH;
      failSearch("The search is too long", `at most ${MAX_SEARCH_LENGTH} characters`, MAX_SEARCH_LENGTH, extra);
    }
    this.scanner = new SearchScanner(text);
  }

  readAll(): SearchNode {
    this.scanner.skipSpace();
    if (this.scanner.next === undefined) return { kind: "all" };
    const node = this.readOr(0);
    if (this.scanner.next === ")") failSearch("Nothing is opened here", 'a "(" before it', this.scanner.offset, 1);
    return node;
  }

  private readOr(depth: number): SearchNode {
    const parts = [this.readAnd(depth)];
    while (this.takeKeyword("OR")) parts.push(this.readAnd(depth));
    return join("or", parts);
  }

  private readAnd(depth: number): SearchNode {
    const parts = [this.readNot(depth)];
    for (;;) {
      this.scanner.skipSpace();
      if (this.takeKeyword("AND")) {
        parts.push(this.readNot(depth));
        continue;
      }
      const { next } = this.scanner;
      if (next === undefined || next === ")" || this.isAtOr()) return join("and", parts);
      parts.push(this.readNot(depth));
    }
  }

  private readNot(depth: number): SearchNode {
    this.scanner.skipSpace();
    const start = this.scanner.offset;
    if (depth > MAX_SEARCH_DEPTH) {
      failSearch("The search is nested too deeply", `at most ${MAX_SEARCH_DEPTH} levels`, start, 1);
    }
    if (this.takeKeyword("NOT")) return { kind: "not", part: this.readNot(depth + 1) };
    if (this.scanner.next === "-") {
      this.scanner.offset += 1;
      if (this.scanner.takeMatch(/(?=[\s)]|$)/y) !== null) {
        failSearch('"-" stands alone', "what to leave out right after it", start, 1);
      }
      return { kind: "not", part: this.readNot(depth + 1) };
    }
    return this.readPrimary(depth);
  }

  private readPrimary(depth: number): SearchNode {
    const { scanner } = this;
    const start = scanner.offset;
    if (scanner.take("(")) {
      const node = this.readOr(depth + 1);
      if (!scanner.take(")")) failSearch('The "(" is not closed', 'a ")"', start, 1);
      return node;
    }
    const isMissing = scanner.next === undefined || scanner.next === ")" || this.isAtOr() || this.takeKeyword("AND");
    if (isMissing) failSearch("Something is missing", "a word, a clause like status:200, or (", start, 0);
    return this.readTerm();
  }

  private readTerm(): AnywhereNode | ClauseNode {
    const { scanner } = this;
    const position = scanner.offset;
    this.terms += 1;
    const field = readField(scanner);
    const term =
      field === null
        ? { kind: "anywhere" as const, test: this.readAnywhere() }
        : { kind: "clause" as const, field, test: readTest(scanner, field) };
    const span = { position, length: scanner.offset - position };
    if (this.terms > MAX_SEARCH_TERMS) {
      failSearch("The search has too many parts", `at most ${MAX_SEARCH_TERMS}`, position, span.length);
    }
    if (term.test.op === "pattern") this.checkPattern(term.test.source, position, span.length);
    return { ...term, span };
  }

  private readAnywhere(): TextTest {
    const { scanner } = this;
    if (scanner.next === '"') return { op: "contains", text: scanner.readQuoted() };
    const pattern = scanner.next === "/" ? scanner.readPattern() : null;
    return pattern === null ? { op: "contains", text: scanner.readBare() } : { op: "pattern", ...pattern };
  }

  private checkPattern(source: string, position: number, length: number): void {
    this.patterns += 1;
    if (source.length > MAX_PATTERN_LENGTH) {
      failSearch("The pattern is too long", `at most ${MAX_PATTERN_LENGTH} characters`, position, length);
    }
    if (this.patterns > MAX_PATTERNS) {
      failSearch("The search has too many patterns", `at most ${MAX_PATTERNS}`, position, length);
    }
  }

  private isAtOr(): boolean {
    const start = this.scanner.offset;
    const isOr = this.scanner.takeKeyword("OR");
    this.scanner.offset = start;
    return isOr;
  }

  private takeKeyword(keyword: "AND" | "OR" | "NOT"): boolean {
    this.scanner.skipSpace();
    return this.scanner.takeKeyword(keyword);
  }
}

/** One part is itself; parts of the same kind are taken in, so that depth is what was written. */
function join(kind: "and" | "or", parts: readonly SearchNode[]): SearchNode {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
}
