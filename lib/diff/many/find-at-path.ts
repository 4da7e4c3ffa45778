import type { JsonNode } from "@/lib/http/json/json-node";
import type { PathPattern, PatternStep } from "@/lib/http/path/path-pattern";

/** Values that are looked at for one path: a pattern of many `..` could look at each of them many times. */
const MAX_LOOKED_AT = 2_000_000;

/** The values that a path stands for, in order, each once, at most `most`. Recurses not at all. */
export function findAtPath(root: JsonNode, pattern: PathPattern, most: number): JsonNode[] {
  let nodes = new Set([root]);
  let left = MAX_LOOKED_AT;
  for (const step of pattern) {
    const next = new Set<JsonNode>();
    for (const start of step.isDeep ? withDescendants(nodes, left) : nodes) {
      for (const child of childrenAt(start, step)) next.add(child);
      left -= 1;
      if (left < 0) break;
    }
    nodes = next;
  }
  return [...nodes].slice(0, most);
}

function withDescendants(roots: ReadonlySet<JsonNode>, most: number): Set<JsonNode> {
  const found = new Set<JsonNode>();
  const stack = [...roots].reverse();
  for (let node = stack.pop(); node !== undefined && found.size < most; node = stack.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    const children = allChildren(node);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) stack.push(child);
    }
  }
  return found;
}

function allChildren(node: JsonNode): readonly JsonNode[] {
  if (node.kind === "array") return node.items;
  return node.kind === "object" ? node.members.map(({ value }) => value) : [];
}

function childrenAt(node: JsonNode, { is }: PatternStep): readonly JsonNode[] {
  if (is === "any") return allChildren(node);
  if ("index" in is) {
    const item = node.kind === "array" ? node.items[is.index] : undefined;
    return item === undefined ? [] : [item];
  }
  if (node.kind !== "object") return [];
  return node.members.filter(({ name }) => name.value === is.name).map(({ value }) => value);
}
