import { parseSearch } from "@/lib/query/parse-search";
import { printSearch } from "@/lib/query/print-search";
import type { SearchNode } from "@/lib/query/search-node";

/** One of the conditions that all must hold. */
export interface SearchFilter {
  /** As it is written. */
  readonly text: string;
  /** The search without it. */
  readonly without: string;
}

function partsOf(node: SearchNode): readonly SearchNode[] {
  if (node.kind === "and") return node.parts;
  return node.kind === "all" ? [] : [node];
}

/** The conditions of a search, each with what remains when it is taken away; none of a text that is no search. */
export function listFilters(text: string): readonly SearchFilter[] {
  const parsed = parseSearch(text);
  if (!parsed.ok) return [];
  const parts = partsOf(parsed.node);
  return parts.map((part, at) => ({
    text: printSearch(part),
    without: printAll(parts.filter((_, other) => other !== at)),
  }));
}

function printAll(parts: readonly SearchNode[]): string {
  const [only] = parts;
  return printSearch(parts.length === 1 && only !== undefined ? only : { kind: "and", parts });
}
