import type { CompilePattern } from "./pattern";
import type { SearchNode, TextTest } from "./search-node";
import type { SearchMistake } from "./search-problem";

/** The tests of a search that are patterns, ready. */
export type Patterns = ReadonlyMap<TextTest, (text: string) => boolean>;

/** Compiles every pattern of a search; the first that cannot be is the mistake. */
export function compilePatterns(
  root: SearchNode,
  compile: CompilePattern,
): { readonly patterns: Patterns; readonly mistake: SearchMistake | null } {
  const patterns = new Map<TextTest, (text: string) => boolean>();
  for (const node of patternNodes(root)) {
    const compiled = compile(node.test.source, node.test.ignoresCase);
    if (!compiled.ok) {
      const message = `The pattern cannot be used: expected ${compiled.reason}`;
      return { patterns, mistake: { message, ...node.span, expected: compiled.reason } };
    }
    patterns.set(node.test, compiled.test);
  }
  return { patterns, mistake: null };
}

/** Whether a search holds patterns, so that `compile-pattern` must be loaded to compile it. */
export function hasPatterns(node: SearchNode): boolean {
  return !patternNodes(node).next().done;
}

function* patternNodes(node: SearchNode): Generator<PatternNode> {
  if (node.kind === "all") return;
  if (node.kind === "not") {
    yield* patternNodes(node.part);
  } else if (node.kind === "and" || node.kind === "or") {
    for (const part of node.parts) yield* patternNodes(part);
  } else if (node.test.op === "pattern") {
    yield { test: node.test, span: node.span };
  }
}

interface PatternNode {
  readonly test: Extract<TextTest, { op: "pattern" }>;
  readonly span: { readonly position: number; readonly length: number };
}
