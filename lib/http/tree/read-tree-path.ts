import { idIndexes, type TreeId } from "./tree-id";
import type { TreeNode } from "./tree-node";

export interface TreePath {
  readonly node: TreeNode;
  /** In the notation of the format: JSONPath, XPath or field numbers. */
  readonly text: string;
  /** The keys on the way, for a search by path. */
  readonly keys: readonly string[];
}

/** The node of that id and the way to it; null when the tree has no such node. */
export function readTreePath(root: TreeNode, id: TreeId): TreePath | null {
  let node = root;
  const steps = [root.step];
  const keys: string[] = [];
  for (const index of idIndexes(id)) {
    const child = node.child(index);
    if (child === undefined) return null;
    node = child;
    steps.push(node.step);
    if (node.kind !== "range" && node.key !== null) keys.push(node.key);
  }
  return { node, text: steps.join(""), keys };
}
