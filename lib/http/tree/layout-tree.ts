import { childId, ROOT_ID, splitId, type TreeId } from "./tree-id";
import type { TreeNode } from "./tree-node";

/** An open node and what is open in it. Its rows are its own and those of all its children. */
export interface OpenNode {
  readonly node: TreeNode;
  readonly id: TreeId;
  readonly depth: number;
  /** Which child of its parent it is. */
  readonly index: number;
  /** Open children in order, and the row of each, counted from this node's own row. */
  readonly open: readonly OpenNode[];
  readonly openRows: readonly number[];
  readonly rowCount: number;
}

/** Which rows a tree has when some of its nodes are open. */
export interface TreeLayout {
  readonly rowCount: number;
  readonly root: TreeNode;
  /** Null while the root is folded. */
  readonly open: OpenNode | null;
}

type Draft = { -readonly [Field in keyof OpenNode]: OpenNode[Field] } & { open: Draft[]; openRows: number[] };

/**
 * Lays out a tree by the set of its open nodes. Costs as much as there are open nodes, not as there are rows; an open
 * node inside a folded one waits for it, unknown ids are ignored.
 */
export function layoutTree(root: TreeNode, expanded: ReadonlySet<TreeId>): TreeLayout {
  if (!expanded.has(ROOT_ID) || root.childCount === 0) return { rowCount: 1, root, open: null };
  const byParent = groupByParent(expanded);
  const first = draft(root, ROOT_ID, 0, 0);
  // Parents stand before their children in this list, which grows while it is read.
  const all = [first];
  for (const parent of all) {
    for (const index of byParent.get(parent.id) ?? []) {
      const node = parent.node.child(index);
      if (node === undefined || node.childCount === 0) continue;
      const opened = draft(node, childId(parent.id, index), parent.depth + 1, index);
      parent.open.push(opened);
      all.push(opened);
    }
  }
  for (const opened of all.reverse()) count(opened);
  return { rowCount: first.rowCount, root, open: first };
}

function draft(node: TreeNode, id: TreeId, depth: number, index: number): Draft {
  return { node, id, depth, index, open: [], openRows: [], rowCount: 0 };
}

function groupByParent(expanded: ReadonlySet<TreeId>): Map<TreeId, number[]> {
  const byParent = new Map<TreeId, number[]>();
  for (const id of expanded) {
    const place = splitId(id);
    if (place === null) continue;
    const indexes = byParent.get(place.parent);
    if (indexes === undefined) byParent.set(place.parent, [place.index]);
    else indexes.push(place.index);
  }
  for (const indexes of byParent.values()) indexes.sort((a, b) => a - b);
  return byParent;
}

/** Sets the rows of a node whose open children are counted already. */
function count(opened: Draft): void {
  let below = 0;
  for (const child of opened.open) {
    opened.openRows.push(1 + child.index + below);
    below += child.rowCount - 1;
  }
  opened.rowCount = 1 + opened.node.childCount + below;
}
