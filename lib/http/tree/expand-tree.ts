import { childId, ROOT_ID, splitId, type TreeId } from "./tree-id";
import type { TreeNode } from "./tree-node";

/**
 * Opens nodes from the root on, level by level, as long as no more than `maxRows` rows come of it and down to
 * `maxDepth` levels. `isWhole` is false when something stayed folded.
 */
export function expandTree(
  root: TreeNode,
  { maxRows = 10_000, maxDepth = Number.POSITIVE_INFINITY }: { maxRows?: number; maxDepth?: number } = {},
): { expanded: Set<TreeId>; isWhole: boolean } {
  const expanded = new Set<TreeId>();
  let rows = 1;
  let isWhole = true;
  let level: Array<{ id: TreeId; node: TreeNode }> = [{ id: ROOT_ID, node: root }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: typeof level = [];
    for (const { id, node } of level) {
      if (depth >= maxDepth || rows + node.childCount > maxRows) {
        isWhole = false;
        continue;
      }
      expanded.add(id);
      rows += node.childCount;
      for (let index = 0; index < node.childCount; index += 1) {
        const child = node.child(index);
        if (child !== undefined && child.childCount > 0) next.push({ id: childId(id, index), node: child });
      }
    }
    level = next;
  }
  return { expanded, isWhole };
}

/** The set with every node above that one opened, so that it has a row. */
export function revealInTree(expanded: ReadonlySet<TreeId>, id: TreeId): Set<TreeId> {
  const opened = new Set(expanded);
  for (let place = splitId(id); place !== null; place = splitId(place.parent)) opened.add(place.parent);
  return opened;
}
