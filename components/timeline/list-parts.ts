import { parseSearch } from "@/lib/query/parse-search";
import type { ClauseNode, ClauseTest, SearchNode } from "@/lib/query/search-node";

/** A condition on when a hit came. */
export interface TimeBound extends ClauseNode {
  readonly test: Extract<ClauseTest, { readonly op: "compare" }>;
}

/** The conditions of a search that must all hold; none of a text that is no search. */
export function listParts(text: string): readonly SearchNode[] {
  const parsed = parseSearch(text);
  if (!parsed.ok || parsed.node.kind === "all") return [];
  return parsed.node.kind === "and" ? parsed.node.parts : [parsed.node];
}

export function isTimeBound(node: SearchNode): node is TimeBound {
  return node.kind === "clause" && node.field.name === "at" && node.test.op === "compare";
}
