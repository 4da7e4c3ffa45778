import type { ListRows } from "./list-rows";

/** The most hits that are selected at once: what is done to them is one request each. */
export const MAX_SELECTED = 500;

/** Several hits chosen in the list, to do something to all of them. */
export interface Selection {
  readonly seqs: ReadonlySet<number>;
  /** Where a range starts: what was chosen last, one by one. */
  readonly anchor: number | null;
  /** What was chosen before the range that is being drawn; it stays, however the range grows and shrinks. */
  readonly base: ReadonlySet<number>;
}

export const NOTHING_SELECTED: Selection = { seqs: new Set(), anchor: null, base: new Set() };

/** Takes one hit in, or out again. Beyond the most, none is taken in. */
export function toggleSeq({ seqs }: Selection, seq: number): Selection {
  const toggled = new Set(seqs);
  if (!toggled.delete(seq) && toggled.size < MAX_SELECTED) toggled.add(seq);
  return { seqs: toggled, anchor: seq, base: toggled };
}

/**
 * Takes in all hits from the anchor to `to`, beginning at the anchor, in place of the range before. Without an anchor
 * it starts at `from`. Rows that are not loaded are no part of it: which hits they are is not known yet.
 */
export function selectRange(selection: Selection, rows: ListRows, to: number, from: number): Selection {
  const anchor = selection.anchor ?? from;
  const seqs = new Set(selection.base);
  const target = rows.indexOfSeq(to);
  const start = rows.indexOfSeq(anchor);
  const step = Math.sign(target - start) || 1;
  for (let index = start; index !== target + step && seqs.size < MAX_SELECTED; index += step) {
    const hit = rows.rowAt(index)?.hit;
    if (hit) seqs.add(hit.seq);
  }
  return { seqs, anchor, base: selection.base };
}

/** Takes in every loaded hit of the list, newest first, up to the most. */
export function selectAll(rows: ListRows): Selection {
  const seqs = new Set<number>();
  for (let index = 0; index < rows.length && seqs.size < MAX_SELECTED; index += 1) {
    const hit = rows.rowAt(index)?.hit;
    if (hit) seqs.add(hit.seq);
  }
  return { seqs, anchor: null, base: seqs };
}

/** Whether a list holds a hit, as far as it knows. */
function isListed(rows: ListRows, seq: number): boolean {
  return rows.rowAt(rows.indexOfSeq(seq))?.seq === seq;
}

/** The selected hits that the list shows: nothing is ever done to one that was deleted or is filtered away. */
export function listedSeqs({ seqs }: Selection, rows: ListRows): ReadonlySet<number> {
  if (seqs.size === 0) return seqs;
  return new Set([...seqs].filter((seq) => isListed(rows, seq)));
}
