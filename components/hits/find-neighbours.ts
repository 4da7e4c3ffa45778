import type { ListRows } from "./list-rows";

export interface Neighbours {
  /** The hit above in the list; null at its top. */
  readonly newer: number | null;
  /** The hit below in the list; null at its end. */
  readonly older: number | null;
}

/** The hits beside one in the list as it is shown now, whether or not that one is still in it. */
export function findNeighbours(model: ListRows, seq: number): Neighbours {
  const at = model.indexOfSeq(seq);
  const below = model.rowAt(at)?.seq === seq ? at + 1 : at;
  return { newer: model.rowAt(at - 1)?.seq ?? null, older: model.rowAt(below)?.seq ?? null };
}
