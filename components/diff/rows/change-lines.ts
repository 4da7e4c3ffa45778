import type { FlatChange } from "@/components/diff/flat-change";
import type { XmlPlace } from "@/lib/diff/xml/diff-xml";

/** Lines from 1, the last among them. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** The lines that a change is in, on each side that it has. */
export interface ChangeLines {
  readonly index: number;
  readonly left: LineRange | null;
  readonly right: LineRange | null;
}

/** The lines of changes that a comparison by line found: their paths say them. */
export function readChangeLines(changes: readonly FlatChange[]): ChangeLines[] {
  return changes.map(({ index, change: { path, from, op } }) => ({
    index,
    left: op === "added" ? null : readRange(from ?? path),
    right: op === "removed" ? null : readRange(path),
  }));
}

function readRange(path: string): LineRange | null {
  const [, first, last = first] = /^lines? (\d+)(?:–(\d+))?$/.exec(path) ?? [];
  return first === undefined ? null : { from: Number(first), to: Number(last) };
}

/** The lines of changes in XML, by their places in the text; `starts` are where the lines of a side begin in it. */
export function findChangeLines(
  changes: readonly FlatChange[],
  places: readonly XmlPlace[],
  starts: { readonly left: readonly number[]; readonly right: readonly number[] },
): ChangeLines[] {
  return changes.map(({ index, change }, at) => {
    const place = places[at];
    // What moved is one row; its lines are those of what changed inside of it.
    const range = (span: XmlPlace["left"] | undefined, lines: readonly number[]): LineRange | null => {
      if (span == null) return null;
      const from = findLine(lines, span.start);
      return { from, to: change.op === "moved" ? from : findLine(lines, Math.max(span.start, span.end - 1)) };
    };
    return { index, left: range(place?.left, starts.left), right: range(place?.right, starts.right) };
  });
}

/** The line that an offset is in. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Every line: of what one side lacks altogether. */
export function wholeText(changes: readonly FlatChange[]): ChangeLines[] {
  const all = { from: 1, to: Number.MAX_SAFE_INTEGER };
  return changes.map(({ index }) => ({ index, left: all, right: all }));
}
