/**
 * A node's place in a tree: the indexes on the way to it, joined with dots; the root's is "". Unlike a path it tells
 * duplicate names apart.
 */
export type TreeId = string;

export const ROOT_ID: TreeId = "";

export function childId(parent: TreeId, index: number): TreeId {
  return parent === ROOT_ID ? String(index) : `${parent}.${index}`;
}

/** Where its parent is and which child it is; null for the root. */
export function splitId(id: TreeId): { parent: TreeId; index: number } | null {
  if (id === ROOT_ID) return null;
  const dot = id.lastIndexOf(".");
  return { parent: dot === -1 ? ROOT_ID : id.slice(0, dot), index: Number(id.slice(dot + 1)) };
}

/** The indexes on the way from the root. */
export function idIndexes(id: TreeId): number[] {
  return id === ROOT_ID ? [] : id.split(".").map(Number);
}
