import type { TreeLayout } from "./layout-tree";
import { idIndexes, type TreeId } from "./tree-id";

/** The row of that node, from 0; null while it is inside a folded node or does not exist. */
export function findTreeRow(layout: TreeLayout, id: TreeId): number | null {
  const indexes = idIndexes(id);
  let opened = layout.open;
  let row = 0;
  for (const [depth, index] of indexes.entries()) {
    if (opened === null || !(index >= 0 && index < opened.node.childCount)) return null;
    const at = countBefore(opened.open, index);
    const before = opened.open[at - 1];
    const rowBefore = opened.openRows[at - 1] ?? 0;
    row += before === undefined ? 1 + index : rowBefore + before.rowCount + index - before.index - 1;
    const next = opened.open[at];
    opened = next?.index === index ? next : null;
    if (opened === null && depth < indexes.length - 1) return null;
  }
  return row;
}

/** How many of the open children stand before that index. */
function countBefore(open: ReadonlyArray<{ readonly index: number }>, index: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
