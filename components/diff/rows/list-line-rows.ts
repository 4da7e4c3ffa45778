import type { LineHunk } from "@/lib/diff/diff-schema";
import type { ChangeLines } from "./change-lines";
import { draftLines, type LineGap } from "./draft-lines";
import { LEAST_FOLDED } from "./fold-rows";
import type { Folds } from "./folds";
import { type LineMark, markLines } from "./mark-lines";
import type { PairRow, ViewRow } from "./view-row";

interface LineHunks {
  readonly hunks: readonly LineHunk[];
  /** The left text as lines, without their ends. */
  readonly lines: readonly string[];
  /** False where there are more hunks than these. */
  readonly isWhole: boolean;
}

const MAX_LINE = 2000;

/** The hunks of a text as rows: what was removed beside what was added in its place, between them how many lines are the same. */
export function listLineRows(
  { hunks, lines, isWhole }: LineHunks,
  places: readonly ChangeLines[],
  folds: Folds,
): ViewRow[] {
  const fold = ({ from, count, shift }: LineGap): ViewRow[] => {
    const read = (start: number, end: number) =>
      listSame(lines.slice(from - 1 + start, from - 1 + end), from + start, shift);
    return count < LEAST_FOLDED ? read(0, count) : [folds.fold({ depth: 0, count, what: "line", size: count, read })];
  };
  const draft = draftLines(hunks, lines.length);
  const last = draft.at(-1);
  // What follows the last hunk that is listed may differ as well.
  if (!isWhole && last?.kind === "gap") draft.pop();
  const rows = markLines(draft, places).flatMap((row): ViewRow[] => {
    if (row.kind !== "gap") return [row];
    return splitGap(row).flatMap((part) =>
      part.marks.length === 0 ? fold(part) : showMarked(part, lines[part.from - 1] ?? ""),
    );
  });
  return isWhole
    ? rows
    : [...rows, { kind: "note", text: "There is more than can be shown side by side. The list of changes goes on." }];
}

type MarkedGap = LineGap & { readonly marks: readonly LineMark[] };

/** A gap as the lines that are marked, each one alone, and what is between them. */
function splitGap(gap: MarkedGap): MarkedGap[] {
  const parts: MarkedGap[] = [];
  let next = gap.from;
  const leave = (end: number): void => {
    if (end > next) parts.push({ ...gap, from: next, count: end - next, marks: [] });
  };
  for (const [line, marks] of groupByLine(gap.marks)) {
    leave(line);
    parts.push({ ...gap, from: line, count: 1, marks });
    next = line + 1;
  }
  leave(gap.from + gap.count);
  return parts;
}

function groupByLine(marks: readonly LineMark[]): Array<[number, LineMark[]]> {
  const groups = new Map<number, LineMark[]>();
  for (const mark of marks) groups.set(mark.line, [...(groups.get(mark.line) ?? []), mark]);
  return [...groups].sort(([one], [other]) => one - other);
}

function showMarked({ from, shift, marks }: MarkedGap, text: string): PairRow[] {
  return listSame([text], from, shift).map((row) => ({ ...row, changes: marks.map(({ index }) => index) }));
}

/** Lines that both sides have, numbered on both. */
function listSame(lines: readonly string[], from: number, shift: number): PairRow[] {
  return lines.map((line, at) => {
    const text = line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
    const left = { text, line: from + at };
    return { kind: "pair", op: "same", depth: 0, left, right: { text, line: from + at + shift }, changes: [] };
  });
}
