import type { FlatChange } from "@/components/diff/flat-change";
import type { BodySide } from "@/lib/diff/body/body-side";
import { diffBody } from "@/lib/diff/body/diff-body";
import { describePart, type Part, type PartPair, type PartsDiff, toSide } from "@/lib/diff/body/diff-parts";
import { readBodySide } from "@/lib/diff/body/read-body-side";
import type { Change } from "@/lib/diff/diff-schema";
import type { ComparedBodies } from "./list-body-rows";
import { listFieldRows } from "./list-field-rows";
import type { PairRow, RowCell, ViewRow } from "./view-row";

const OPS = {
  added: "added",
  removed: "removed",
  changed: "same",
  order: "moved",
  place: "moved",
  same: "same",
} as const;

/**
 * Two multipart bodies side by side, part by part: a row that names the part, then its header fields and its content in the
 * way that they were compared. Equal parts are named only.
 */
export function listPartRows(
  { pairs, frame }: PartsDiff,
  bodies: ComparedBodies,
  listContent: (content: ComparedBodies) => ViewRow[],
): ViewRow[] {
  // The list of changes goes through the parts in the same order.
  const taken = changeTaker(bodies.changes);
  const rows = pairs.flatMap((pair) => listPair(pair, taken, bodies, listContent));
  return [...rows, ...frame.map((change) => toFrameRow(change, taken(1)))];
}

type TakeChanges = (count: number) => FlatChange[];

function changeTaker(changes: readonly FlatChange[]): TakeChanges {
  let next = 0;
  return (count) => {
    next += count;
    return changes.slice(next - count, next);
  };
}

function listPair(
  pair: PartPair,
  take: TakeChanges,
  bodies: ComparedBodies,
  listContent: (content: ComparedBodies) => ViewRow[],
): ViewRow[] {
  const { left, right, content } = pair;
  const fields = restate(take(pair.fields.length), pair.fields);
  const inner = restate(take(content?.changes.length ?? 0), content?.changes ?? []);
  const whole = take(pair.whole.length);
  const title = toTitle(pair, whole);
  if (pair.op === "same" || pair.op === "order" || pair.op === "place") return [title];
  const shared = { rules: bodies.rules, folds: bodies.folds, depth: bodies.depth + 1 };
  if (left === null || right === null) {
    const [first, second] = [sideOf(left), sideOf(right)];
    const diff = diffBody(first, second, bodies.rules, () => undefined);
    const rows = listContent({ left: first, right: second, diff, changes: whole, ...shared });
    return [title, ...rows.map(indent)];
  }
  const named = ({ part }: Part) => part.headers.map(([name, value]) => ({ name, value }));
  const heads =
    fields.length === 0
      ? []
      : listFieldRows(named(left), named(right), fields, bodies.folds, (name) => name.toLowerCase());
  const rows =
    content === null
      ? []
      : listContent({ left: toSide(left), right: toSide(right), diff: content, changes: inner, ...shared });
  return [title, ...heads.map(indent), ...rows.map(indent)];
}

/** The changes of the list with their paths within the part. */
function restate(listed: readonly FlatChange[], own: readonly Change[]): FlatChange[] {
  return listed.map((entry, at) => ({ ...entry, change: own[at] ?? entry.change }));
}

function sideOf(part: Part | null): BodySide {
  return part === null ? readBodySide(new Uint8Array(), null) : toSide(part);
}

function toTitle({ op, left, right }: PartPair, whole: readonly FlatChange[]): PairRow {
  const cell = (part: Part | null): RowCell | null =>
    part === null ? null : { name: part.name === "" ? "Part" : `Part ${part.name}`, text: describePart(part) };
  const isMoved = whole.length > 0 && op === "changed";
  return {
    kind: "pair",
    op: isMoved ? "moved" : OPS[op],
    depth: 0,
    left: cell(left),
    right: cell(right),
    changes: whole.map(({ index }) => index),
  };
}

function toFrameRow({ path, op, left, right }: Change, listed: readonly FlatChange[]): PairRow {
  const cell = (text: string | undefined): RowCell => ({ name: path, text: text ?? "" });
  return {
    kind: "pair",
    op,
    depth: 0,
    left: op === "added" ? null : cell(left),
    right: op === "removed" ? null : cell(right),
    changes: listed.map(({ index }) => index),
  };
}

function indent(row: ViewRow): ViewRow {
  return row.kind === "pair" || row.kind === "fold" ? { ...row, depth: row.depth + 1 } : row;
}
