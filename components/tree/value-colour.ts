import type { TreeKind } from "@/lib/http/tree/tree-node";

const COLOURS: Partial<Record<TreeKind, string>> = {
  string: "text-code-string",
  text: "text-code-string",
  attribute: "text-code-string",
  cdata: "text-code-string",
  number: "text-code-number",
  time: "text-code-number",
  literal: "text-code-word",
  bytes: "text-soft",
  problem: "text-bad",
};

/** The colour of a value by what it is. */
export function valueColour(kind: TreeKind): string {
  return COLOURS[kind] ?? "text-soft";
}
