import type { Folds } from "./folds";
import type { FoldRow, PairRow, ViewRow } from "./view-row";

/** Fewer are shorter than the line that would stand for them. */
export const LEAST_FOLDED = 3;

/** The rows with those in a row that are the same folded. */
export function foldRows(rows: readonly PairRow[], what: FoldRow["what"], folds: Folds): ViewRow[] {
  const folded: ViewRow[] = [];
  let same: PairRow[] = [];
  const settle = (): void => {
    if (same.length < LEAST_FOLDED) folded.push(...same);
    else folded.push(folds.fold(toFold(same, what)));
    same = [];
  };
  for (const row of rows) {
    if (row.op === "same") {
      same.push(row);
      continue;
    }
    settle();
    folded.push(row);
  }
  settle();
  return folded;
}

function toFold(rows: readonly PairRow[], what: FoldRow["what"]) {
  const read = (from: number, to: number) => rows.slice(from, to);
  return { depth: 0, count: rows.length, what, size: rows.length, read };
}
