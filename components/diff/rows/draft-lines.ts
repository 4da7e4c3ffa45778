import type { HunkLine, LineHunk, TextPiece } from "@/lib/diff/diff-schema";
import type { NoteRow, PairRow, RowCell } from "./view-row";

/** Lines that both sides have, not yet made into rows. */
export interface LineGap {
  readonly kind: "gap";
  /** The first of them on the left, from 1. */
  readonly from: number;
  readonly count: number;
  /** What the number of a line on the right is more. */
  readonly shift: number;
}

export type DraftRow = PairRow | NoteRow | LineGap;

/** The hunks of a text as rows without their changes: what was removed beside what was added in its place, and gaps. */
export function draftLines(hunks: readonly LineHunk[], count: number): DraftRow[] {
  const rows: DraftRow[] = [];
  let next = 1;
  let shift = 0;
  const leave = (end: number): void => {
    if (end > next) rows.push({ kind: "gap", from: next, count: end - next, shift });
  };
  for (const hunk of hunks) {
    leave(hunk.leftStart);
    rows.push(...listHunk(hunk));
    next = hunk.leftStart + hunk.leftCount;
    shift = hunk.rightStart + hunk.rightCount - next;
  }
  leave(count + 1);
  return rows;
}

function listHunk(hunk: LineHunk): Array<PairRow | NoteRow> {
  const rows: Array<PairRow | NoteRow> = [];
  let left = hunk.leftStart;
  let right = hunk.rightStart;
  let removed: RowCell[] = [];
  let added: RowCell[] = [];
  const settle = (): void => {
    rows.push(...pairLines(removed, added));
    removed = [];
    added = [];
  };
  for (const line of hunk.lines) {
    if (line.op === "removed") {
      removed.push(toRawCell(line, left++));
    } else if (line.op === "added") {
      added.push(toRawCell(line, right++));
    } else {
      settle();
      const sides = { left: toCell(line, left++), right: toCell(line, right++) };
      rows.push({ kind: "pair", op: "same", depth: 0, ...sides, changes: [] });
    }
  }
  settle();
  const missing = hunk.leftStart + hunk.leftCount - left + (hunk.rightStart + hunk.rightCount - right);
  if (missing > 0) rows.push({ kind: "note", text: `${missing} more lines of this change are not shown.` });
  return rows;
}

function toCell({ text, pieces }: HunkLine, line: number): RowCell {
  return { text: text.replace(LINE_END, ""), line, ...(pieces === undefined ? {} : { pieces }) };
}

function toRawCell({ text, pieces }: HunkLine, line: number): RowCell {
  return { text, line, ...(pieces === undefined ? {} : { pieces }) };
}

const LINE_END = /\r?\n$/;

/** Without the ends of the lines, but where only those differ: then with a picture of them. */
function showEnds(left: RowCell | null, right: RowCell | null): [RowCell | null, RowCell | null] {
  const isInEnds =
    left !== null && right !== null && left.text.replace(LINE_END, "") === right.text.replace(LINE_END, "");
  const show = (cell: RowCell | null): RowCell | null => {
    if (cell === null) return null;
    const { pieces, text, line = 0 } = cell;
    if (!isInEnds)
      return { ...cell, text: text.replace(LINE_END, ""), ...(pieces === undefined ? {} : { pieces: cutEnd(pieces) }) };
    return { line, text: text.replace(LINE_END, (end) => (end === "\n" ? "␊" : "␍␊")) };
  };
  return [show(left), show(right)];
}

function cutEnd(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, text: piece.text.replace(LINE_END, "") } : piece,
  );
}

function pairLines(removed: readonly RowCell[], added: readonly RowCell[]): PairRow[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [left, right] = showEnds(removed[index] ?? null, added[index] ?? null);
    const op = left === null ? "added" : right === null ? "removed" : "changed";
    return { kind: "pair", op, depth: 0, left, right, changes: [] };
  });
}
