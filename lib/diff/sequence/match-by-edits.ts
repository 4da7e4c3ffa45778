import type { RangePair } from "./range-pair";

/** Edits beyond this number are not looked for: the trace of n edits takes n squared numbers. */
const MAX_EDITS = 2000;
// Steps for each place: sequences of 200 places together are always matched to the end.
const STEPS_PER_PLACE = 100;

/**
 * Writes a longest common subsequence of the two stretches into `partners` (left place to right place), by the greedy
 * algorithm of Myers, "An O(ND) Difference Algorithm" (1986). False, with nothing written, when that takes more than
 * MAX_EDITS edits or steps linear in the length.
 */
export function matchByEdits(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  range: RangePair,
  partners: Int32Array,
): boolean {
  if (range.leftStart === range.leftEnd || range.rightStart === range.rightEnd) return true;
  const trace = traceEdits(left, right, range);
  if (trace === null) return false;
  let x = range.leftEnd - range.leftStart;
  let y = range.rightEnd - range.rightStart;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] ?? new Int32Array(0);
    const diagonal = x - y;
    const isDown =
      diagonal === -edits || (diagonal !== edits && at(reach, edits, diagonal - 1) < at(reach, edits, diagonal + 1));
    const previous = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : at(reach, edits, previous);
    const fromY = edits === 0 ? 0 : fromX - previous;
    const endX = edits === 0 ? 0 : isDown ? fromX : fromX + 1;
    while (x > endX && y > endX - diagonal) {
      x -= 1;
      y -= 1;
      partners[range.leftStart + x] = range.rightStart + y;
    }
    x = fromX;
    y = fromY;
  }
  return true;
}

/** How far each diagonal reached before each number of edits; null when it is too much. */
function traceEdits(left: ArrayLike<number>, right: ArrayLike<number>, range: RangePair): Int32Array[] | null {
  const width = range.leftEnd - range.leftStart;
  const height = range.rightEnd - range.rightStart;
  const most = Math.min(width + height, MAX_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  let steps = STEPS_PER_PLACE * (width + height);
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const above = reach[middle + diagonal + 1] ?? 0;
      const before = reach[middle + diagonal - 1] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && before < above) ? above : before + 1;
      const start = x;
      while (
        x < width &&
        x - diagonal < height &&
        left[range.leftStart + x] === right[range.rightStart + x - diagonal]
      ) {
        x += 1;
      }
      steps -= x - start + 1;
      reach[middle + diagonal] = x;
      if (x >= width && x - diagonal >= height) return trace;
      if (steps < 0) return null;
    }
  }
  return null;
}

function at(reach: Int32Array, edits: number, diagonal: number): number {
  return reach[diagonal + edits + 1] ?? 0;
}
