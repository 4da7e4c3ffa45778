import type { ChangeLines, LineRange } from "./change-lines";
import type { DraftRow, LineGap } from "./draft-lines";
import type { PairRow } from "./view-row";

/** A change in a line that is the same on both sides, as where one of several equal elements is gone. */
export interface LineMark {
  /** On the left, within its gap. */
  readonly line: number;
  readonly index: number;
}

export type MarkedRow = Exclude<DraftRow, LineGap> | (LineGap & { readonly marks: readonly LineMark[] });

/**
 * The rows with the changes that each shows: those in whose lines it differs. A change that has no such row stands at its
 * first line, or at the last row before that is shown: each has a row that leads to it, where there is any.
 */
export function markLines(rows: readonly DraftRow[], places: readonly ChangeLines[]): MarkedRow[] {
  const changes = rows.map((): number[] => []);
  const marks = new Map<number, LineMark[]>();
  const unseen = new Set(places.map(({ index }) => index));
  const [lefts, rights] = [byLine(places, "left"), byLine(places, "right")];
  for (const [at, row] of rows.entries()) {
    if (row.kind !== "pair" || row.op === "same") continue;
    for (const index of new Set([...lefts(row.left?.line), ...rights(row.right?.line)])) {
      changes[at]?.push(index);
      unseen.delete(index);
    }
  }
  const findLeft = rowFinder(rows, "left");
  const findRight = rowFinder(rows, "right");
  for (const { index, left, right } of places) {
    if (!unseen.has(index)) continue;
    const at = right === null ? findLeft(left?.from ?? 1) : findRight(right.from);
    const row = rows[at];
    if (row?.kind === "gap") {
      const line = right === null ? (left?.from ?? 1) : right.from - row.shift;
      marks.set(at, [...(marks.get(at) ?? []), { line: clamp(line, row), index }]);
    } else changes[at]?.push(index);
  }
  return rows.map((row, at): MarkedRow => {
    if (row.kind === "gap") return { ...row, marks: marks.get(at) ?? [] };
    return row.kind === "pair" ? { ...row, changes: changes[at] ?? [] } : row;
  });
}

function clamp(line: number, { from, count }: LineGap): number {
  return Math.min(Math.max(line, from), from + count - 1);
}

/** The changes of a line. Ranges are laid end to end by where they begin, so that long ones cost no more than short ones. */
function byLine(places: readonly ChangeLines[], side: "left" | "right"): (line: number | undefined) => number[] {
  const ranges = places
    .map(({ index, [side]: range }) => ({ index, range }))
    .filter((entry): entry is { index: number; range: LineRange } => entry.range !== null)
    .sort((one, other) => one.range.from - other.range.from);
  let next = 0;
  let open: typeof ranges = [];
  // Asked for one line after the other, from the first on.
  return (line) => {
    if (line === undefined) return [];
    for (let entry = ranges[next]; entry !== undefined && entry.range.from <= line; entry = ranges[next]) {
      open.push(entry);
      next += 1;
    }
    open = open.filter(({ range }) => range.to >= line);
    return open.map(({ index }) => index);
  };
}

/** Finds the last row that begins at a line or before; the first row with lines for one before all. */
function rowFinder(rows: readonly DraftRow[], side: "left" | "right"): (line: number) => number {
  const starts = rows.flatMap((row, at) => {
    const line = startOf(row, side);
    return line === undefined ? [] : [{ line, at }];
  });
  return (line) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return starts[Math.max(0, low - 1)]?.at ?? rows.findIndex(isPair);
  };
}

function startOf(row: DraftRow, side: "left" | "right"): number | undefined {
  if (row.kind === "gap") return side === "left" ? row.from : row.from + row.shift;
  return row.kind === "pair" ? row[side]?.line : undefined;
}

function isPair(row: DraftRow): row is PairRow {
  return row.kind === "pair";
}
