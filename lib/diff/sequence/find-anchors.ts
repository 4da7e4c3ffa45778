import { longestRising } from "./longest-rising";
import type { RangePair } from "./range-pair";

/** Pairs of what stands exactly once in both stretches, as many as keep their order. O(n log n). */
export function findAnchors(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  range: RangePair,
): Array<readonly [left: number, right: number]> {
  const lefts = findSingles(left, range.leftStart, range.leftEnd);
  const rights = findSingles(right, range.rightStart, range.rightEnd);
  const pairs: Array<readonly [number, number]> = [];
  for (const [value, place] of lefts) {
    const other = rights.get(value);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  pairs.sort(([first], [second]) => first - second);
  const stays = longestRising(pairs.map(([, place]) => place));
  return pairs.filter((_, index) => stays[index] === 1);
}

/** The place of each value; -1 for one that stands there several times. */
function findSingles(values: ArrayLike<number>, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const value = values[at] ?? 0;
    places.set(value, places.has(value) ? -1 : at);
  }
  return places;
}
