import { findAnchors } from "./find-anchors";
import { matchByEdits } from "./match-by-edits";
import type { RangePair } from "./range-pair";

export interface SequenceMatch {
  /** For each place on the left the place on the right that it goes with, or -1. Rising. */
  readonly partners: Int32Array;
  /** True when the bounds were reached: there may be more in common than was found. */
  readonly isCoarse: boolean;
}

/**
 * Matches equal values of two sequences in order: a longest common subsequence where that is affordable, else what stands
 * between values that occur once. `isSwapped` says that the right one comes first in the canonical order: the same two
 * sequences are matched alike whichever way round they are given. Time and memory are linear but for a logarithm.
 */
export function matchSequence(left: ArrayLike<number>, right: ArrayLike<number>, isSwapped: boolean): SequenceMatch {
  if (!isSwapped) return matchShared(left, right);
  const { partners: back, isCoarse } = matchShared(right, left);
  const partners = new Int32Array(left.length).fill(-1);
  for (let at = 0; at < back.length; at += 1) {
    const place = back[at] ?? -1;
    if (place >= 0) partners[place] = at;
  }
  return { partners, isCoarse };
}

/** What stands on one side only is in no common subsequence: without it, sequences that share little are short. */
function matchShared(left: ArrayLike<number>, right: ArrayLike<number>): SequenceMatch {
  const partners = new Int32Array(left.length).fill(-1);
  const lefts = keepShared(left, right);
  const rights = keepShared(right, left);
  const inner = new Int32Array(lefts.length).fill(-1);
  const first = Int32Array.from(lefts, (place) => left[place] ?? 0);
  const second = Int32Array.from(rights, (place) => right[place] ?? 0);
  const isCoarse = matchTrimmed(first, second, inner);
  for (let at = 0; at < inner.length; at += 1) {
    const other = inner[at] ?? -1;
    if (other >= 0) partners[lefts[at] ?? 0] = rights[other] ?? -1;
  }
  return { partners, isCoarse };
}

function keepShared(values: ArrayLike<number>, others: ArrayLike<number>): Int32Array {
  const known = new Set<number>();
  for (let at = 0; at < others.length; at += 1) known.add(others[at] ?? 0);
  const kept = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (known.has(values[at] ?? 0)) {
      kept[count] = at;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

/** True when something had to be left unmatched for its cost. */
function matchTrimmed(left: Int32Array, right: Int32Array, partners: Int32Array): boolean {
  const whole = { leftStart: 0, leftEnd: left.length, rightStart: 0, rightEnd: right.length };
  const range = trim(left, right, whole, partners);
  if (matchByEdits(left, right, range, partners)) return false;
  let isCoarse = false;
  let { leftStart, rightStart } = range;
  for (const [leftEnd, rightEnd] of [...findAnchors(left, right, range), [range.leftEnd, range.rightEnd] as const]) {
    const gap = trim(left, right, { leftStart, leftEnd, rightStart, rightEnd }, partners);
    if (!matchByEdits(left, right, gap, partners)) isCoarse = true;
    if (leftEnd < range.leftEnd) partners[leftEnd] = rightEnd;
    leftStart = leftEnd + 1;
    rightStart = rightEnd + 1;
  }
  return isCoarse;
}

/** Matches the equal beginnings and ends; gives back what is left between them. */
function trim(left: Int32Array, right: Int32Array, range: RangePair, partners: Int32Array): RangePair {
  let { leftStart, leftEnd, rightStart, rightEnd } = range;
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart]) {
    partners[leftStart] = rightStart;
    leftStart += 1;
    rightStart += 1;
  }
  while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
    partners[leftEnd] = rightEnd;
  }
  return { leftStart, leftEnd, rightStart, rightEnd };
}
