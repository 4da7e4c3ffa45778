import { childId, ROOT_ID, type TreeId } from "./tree-id";
import type { TreeNode } from "./tree-node";

export interface TreeMatch {
  readonly id: TreeId;
  readonly in: "key" | "value";
}

export interface TreeSearch {
  /** Found so far, in the order of the tree. */
  readonly matches: readonly TreeMatch[];
  /** How many nodes were looked at. */
  readonly visited: number;
  /** True at the end of the tree, and when `maxMatches` were found. */
  readonly isDone: boolean;
  /** Looks at so many more nodes: a page calls it between frames, a worker until it is done. */
  step(nodes: number): void;
}

interface Frame {
  readonly node: TreeNode;
  readonly id: TreeId;
  next: number;
}

/**
 * Searches keys and values for a text, whatever its case. The ids it finds are those of `root`: give it the tree that
 * is shown (with ranges). No recursion; an empty text finds nothing.
 */
export function searchTree(
  root: TreeNode,
  text: string,
  { maxMatches = 1000 }: { maxMatches?: number } = {},
): TreeSearch {
  const wanted = text.toLowerCase();
  const matches: TreeMatch[] = [];
  const stack: Frame[] = [];
  let visited = 0;
  let isDone = wanted === "";

  function visit(node: TreeNode, id: TreeId): void {
    visited += 1;
    if (node.childCount > 0) stack.push({ node, id, next: 0 });
    if (node.kind === "range") return;
    const found = findIn(node, wanted);
    if (found !== null) matches.push({ id, in: found });
  }

  return {
    matches,
    get visited() {
      return visited;
    },
    get isDone() {
      return isDone;
    },
    step(nodes) {
      const end = visited + nodes;
      if (visited === 0 && !isDone) visit(root, ROOT_ID);
      while (!isDone && visited < end) {
        const top = stack.at(-1);
        if (top === undefined || matches.length >= maxMatches) {
          isDone = true;
          return;
        }
        const child = top.node.child(top.next);
        if (child === undefined) stack.pop();
        else visit(child, childId(top.id, top.next));
        top.next += 1;
      }
    },
  };
}

function findIn({ key, value }: TreeNode, wanted: string): TreeMatch["in"] | null {
  if (key?.toLowerCase().includes(wanted)) return "key";
  return value?.toLowerCase().includes(wanted) ? "value" : null;
}
