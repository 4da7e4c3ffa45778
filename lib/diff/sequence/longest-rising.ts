/**
 * The places of a longest strictly rising subsequence, as flags; deterministic. O(n log n). What it leaves out is the
 * least that has to move to put a list in order.
 */
export function longestRising(values: ArrayLike<number>): Uint8Array {
  const { length } = values;
  const flags = new Uint8Array(length);
  const before = new Int32Array(length).fill(-1);
  const ends: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const value = values[at] ?? 0;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) flags[at] = 1;
  return flags;
}
