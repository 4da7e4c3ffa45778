import type { FlatChange } from "@/components/diff/flat-change";
import type { AlignedJson } from "@/lib/diff/aligned/align-json";
import type { AlignedLine, EqualValue } from "@/lib/diff/aligned/aligned-row";
import { printEqual } from "@/lib/diff/aligned/print-equal";
import type { Folds } from "./folds";
import type { PairRow, ViewRow } from "./view-row";

/** Two JSON values side by side as rows, each with the changes that it shows: those of its path, for a block those of its first line. */
export function listJsonRows({ rows, isWhole }: AlignedJson, changes: readonly FlatChange[], folds: Folds): ViewRow[] {
  const byPath = new Map<string, number[]>();
  for (const { index, change } of changes) {
    const held = byPath.get(change.path);
    if (held === undefined) byPath.set(change.path, [index]);
    else held.push(index);
  }
  let last: PairRow | null = null;
  const listed = rows.map((row): ViewRow => {
    if (row.kind === "fold") {
      last = null;
      const { depth, values } = row;
      const read = (from: number, to: number) => values.slice(from, to).map((value) => toEqualRow(value, depth));
      return folds.fold({ depth, count: values.length, what: "value", size: values.length, read });
    }
    last = toRow(row, row.path === null ? continued(row, last) : (byPath.get(row.path) ?? []));
    return last;
  });
  return isWhole
    ? listed
    : [...listed, { kind: "note", text: "There is more than can be shown side by side. The list of changes goes on." }];
}

function toRow({ depth, op, left, right }: AlignedLine, changes: readonly number[]): PairRow {
  const toCell = (text: string | null) => (text === null ? null : { text });
  return { kind: "pair", op, depth, left: toCell(left), right: toCell(right), changes };
}

function toEqualRow(value: EqualValue, depth: number): PairRow {
  const text = printEqual(value);
  return { kind: "pair", op: "same", depth, left: { text }, right: { text }, changes: [] };
}

/** The lines of a value that is on one side only belong to the first of them. */
function continued({ op }: AlignedLine, last: PairRow | null): readonly number[] {
  return (op === "added" || op === "removed") && last?.op === op ? last.changes : [];
}
