import type { OpenNode, TreeLayout } from "./layout-tree";
import { childId, ROOT_ID, type TreeId } from "./tree-id";
import type { TreeKind, TreeNode } from "./tree-node";

/** Longer texts are cut in a row; the node itself has them whole. */
export const MAX_ROW_TEXT = 400;

/** What a row of a tree view shows: plain data, so that a worker can send it. */
export interface TreeRow {
  readonly id: TreeId;
  /** 0 for the root. */
  readonly depth: number;
  /** Place among its siblings from 1, and how many they are (`aria-posinset`, `aria-setsize`). */
  readonly position: number;
  readonly siblings: number;
  readonly kind: TreeKind;
  readonly key: string | null;
  readonly type: string;
  readonly value: string | null;
  /** True when key or value are longer than shown. */
  readonly isCut: boolean;
  readonly note: string | null;
  readonly childCount: number;
  /** How many it holds, however they are grouped. */
  readonly size: number;
  readonly isExpanded: boolean;
}

/** At most `count` rows from row `from` on. Costs as much as the rows asked for, however large the tree is. */
export function readTreeRows(layout: TreeLayout, from: number, count: number): TreeRow[] {
  const rows: TreeRow[] = [];
  const end = Math.min(layout.rowCount, from + count);
  for (let row = Math.max(0, from); row < end; row += 1) {
    const found = findRow(layout, row);
    if (found !== null) rows.push(found);
  }
  return rows;
}

function findRow({ root, open }: TreeLayout, row: number): TreeRow | null {
  const alone = { id: ROOT_ID, depth: 0, index: 0, siblings: 1 };
  if (open === null) return makeRow(root, { ...alone, isExpanded: false });
  if (row === 0) return makeRow(root, { ...alone, isExpanded: true });
  let parent = open;
  let rest = row;
  for (;;) {
    const { at, isInside } = findChild(parent, rest);
    const child = at === -1 ? undefined : parent.open[at];
    const start = parent.openRows[at] ?? 0;
    if (child !== undefined && isInside && rest > start) {
      parent = child;
      rest -= start;
      continue;
    }
    const behind = child === undefined ? rest - 1 : child.index + 1 + rest - start - child.rowCount;
    const index = child !== undefined && isInside ? child.index : behind;
    const node = parent.node.child(index);
    if (node === undefined) return null;
    const place = { id: childId(parent.id, index), depth: parent.depth + 1, index, siblings: parent.node.childCount };
    return makeRow(node, { ...place, isExpanded: isInside });
  }
}

/** The last open child that begins at or before that row (-1 for none), and whether the row is one of its own. */
function findChild(parent: OpenNode, row: number): { at: number; isInside: boolean } {
  let low = 0;
  let high = parent.openRows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parent.openRows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  const child = parent.open[at];
  return { at, isInside: child !== undefined && row < (parent.openRows[at] ?? 0) + child.rowCount };
}

interface Place {
  readonly id: TreeId;
  readonly depth: number;
  readonly index: number;
  readonly siblings: number;
  readonly isExpanded: boolean;
}

function makeRow(node: TreeNode, { id, depth, index, siblings, isExpanded }: Place): TreeRow {
  const { kind, key, type, value, note, childCount, size = childCount } = node;
  return {
    id,
    depth,
    position: index + 1,
    siblings,
    kind,
    key: key?.slice(0, MAX_ROW_TEXT) ?? null,
    type,
    value: value?.slice(0, MAX_ROW_TEXT) ?? null,
    isCut: (key?.length ?? 0) > MAX_ROW_TEXT || (value?.length ?? 0) > MAX_ROW_TEXT,
    note,
    childCount,
    size,
    isExpanded,
  };
}
