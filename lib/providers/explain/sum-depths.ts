import type { JsonNode } from "@/lib/http/json/json-node";

/** How many levels of indentation all lines together have when each value stands on a line. No recursion. */
export function sumDepths(root: JsonNode): number {
  let sum = 0;
  const pending: Array<{ readonly node: JsonNode; readonly depth: number }> = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    // A closing bracket has a line of its own.
    sum += node.kind === "object" || node.kind === "array" ? 2 * depth : depth;
    if (node.kind === "array") for (const item of node.items) pending.push({ node: item, depth: depth + 1 });
    if (node.kind === "object") for (const { value } of node.members) pending.push({ node: value, depth: depth + 1 });
  }
  return sum;
}
