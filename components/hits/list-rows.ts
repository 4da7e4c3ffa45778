import type { HitSummary } from "@/lib/hits/hit-schema";

export interface Row {
  /** The window that it lies in. */
  readonly page: number;
  /** Exact when loaded; else where it would be without holes. */
  readonly seq: number;
  /** Null while the window of this row is not loaded. */
  readonly hit: HitSummary | null;
}

/** The rows of a hit list, newest first, by their place: all hits of a bin, or those that a search found. */
export interface ListRows {
  readonly length: number;
  /** There are older hits than the list offers. */
  readonly isCut: boolean;
  /** The newest hit among those loaded and shown, or null. */
  readonly newest: HitSummary | null;
  /** The row at that index, or null outside the list. */
  rowAt(index: number): Row | null;
  /** Where a seq stands; for one that is not listed, where the next older hit stands. Between 0 and the length. */
  indexOfSeq(seq: number): number;
  /** The windows that rows from `first` to `last` (both included) need, newest first. */
  pagesBetween(first: number, last: number): number[];
}
