import type { TreeRow } from "@/lib/http/tree/read-tree-rows";

/** What stands in the place of a value for a node that holds others: brackets for JSON, else its type and count. */
export function describeContainer({ kind, type, size }: Pick<TreeRow, "kind" | "type" | "size">): string {
  const count = size.toLocaleString("en");
  if (kind === "object") return size === 0 ? "{}" : `{${count}}`;
  if (kind === "array" && type !== "lines") return size === 0 ? "[]" : `[${count}]`;
  if (kind === "range" || size === 0) return kind === "range" ? "" : type;
  return `${type} (${count})`;
}
