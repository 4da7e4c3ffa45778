import type { FlatChange } from "@/components/diff/flat-change";
import { pathOf } from "@/lib/diff/list/list-named-changes";
import { matchNamedLists } from "@/lib/diff/list/match-named-list";
import type { NamedPair } from "@/lib/diff/list/named-value";
import { cutPair } from "@/lib/diff/text/cut-pair";
import { foldRows } from "./fold-rows";
import type { Folds } from "./folds";
import type { PairRow, RowCell, ViewRow } from "./view-row";

type Fields = ReadonlyArray<{ readonly name: string; readonly value: string }>;

const OPS = {
  added: "added",
  removed: "removed",
  changed: "changed",
  order: "moved",
  place: "moved",
  same: "same",
} as const;

/**
 * Fields or parameters side by side, matched as the comparison matches them, in the order of the right side. `toKey`
 * makes of a name what names are compared by.
 */
export function listFieldRows(
  lefts: Fields,
  rights: Fields,
  changes: readonly FlatChange[],
  folds: Folds,
  toKey: (name: string) => string = (name) => name,
): ViewRow[] {
  const named = (fields: Fields) => fields.map(({ name, value }) => ({ name: toKey(name), value }));
  const rows = matchNamedLists(named(lefts), named(rights)).map((pair) => toRow(pair, lefts, rights, changes));
  return foldRows(rows, "field", folds);
}

function toRow(pair: NamedPair, lefts: Fields, rights: Fields, changes: readonly FlatChange[]): PairRow {
  const cut = cutPair(pair.left?.value ?? "", pair.right?.value ?? "");
  const toCell = (field: Fields[number] | undefined, text: string): RowCell | null =>
    field === undefined ? null : { name: field.name, text };
  return {
    kind: "pair",
    op: OPS[pair.op],
    depth: 0,
    left: pair.left === null ? null : toCell(lefts[pair.left.index], cut.left),
    right: pair.right === null ? null : toCell(rights[pair.right.index], cut.right),
    changes: pair.op === "same" ? [] : findChanges(pair, changes),
  };
}

/** A change has the path of its field, or goes on from there into a part of the value. */
function findChanges({ left, right }: NamedPair, changes: readonly FlatChange[]): number[] {
  const onLeft = left === null ? null : pathOf(left);
  const onRight = right === null ? null : pathOf(right);
  return changes
    .filter(({ change: { path, from, op } }) => {
      if (onRight === null) return op === "removed" && path === onLeft;
      if (onLeft === null) return op === "added" && path === onRight;
      // A part that is gone has its path on the left.
      return (
        isWithin(path, onRight) ||
        (op === "removed" && isWithin(path, onLeft)) ||
        (from !== undefined && path === onRight)
      );
    })
    .map(({ index }) => index);
}

function isWithin(path: string, field: string): boolean {
  return path === field || (path.startsWith(field) && /^[.[]/.test(path.slice(field.length)));
}
