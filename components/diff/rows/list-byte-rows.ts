import type { FlatChange } from "@/components/diff/flat-change";
import type { ByteHunk } from "@/lib/diff/diff-schema";
import type { Folds } from "./folds";
import type { BytesRow, FoldRow, HexCell, ViewRow } from "./view-row";

/** Bytes a row: two of them side by side fit a laptop's screen. */
export const ROW_BYTES = 8;
const MAX_GROUP_ROWS = 64;
const MAX_ROWS = 10_000;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The hunks whose rows touch, as one stretch of rows on both sides. */
interface Group {
  readonly hunks: ReadonlyArray<{ readonly hunk: ByteHunk; readonly index: number }>;
  readonly left: Span;
  readonly right: Span;
}

/** Two bodies as hexadecimal side by side: what differs, with a row around it; the rest is counted. */
export function listByteRows(
  left: Uint8Array,
  right: Uint8Array,
  hunks: readonly ByteHunk[],
  changes: readonly FlatChange[],
  folds: Folds,
): ViewRow[] {
  const rows: ViewRow[] = [];
  let next = 0;
  let shift = 0;
  const fold = (end: number): void => {
    const stretch = { from: next, count: Math.min(end, left.length) - next, shift };
    if (stretch.count > 0) rows.push(foldBytes(left, stretch, folds));
  };
  for (const group of groupHunks(hunks, changes)) {
    if (rows.length > MAX_ROWS) {
      return [
        ...rows,
        { kind: "note", text: "Further differences are not shown as bytes. The list of changes goes on." },
      ];
    }
    fold(group.left.from * ROW_BYTES);
    rows.push(...listGroup(left, right, group));
    next = (group.left.to + 1) * ROW_BYTES;
    const last = group.hunks.at(-1)?.hunk;
    if (last !== undefined) shift = last.rightEnd - last.leftEnd;
  }
  fold(left.length);
  return rows;
}

/** Bytes that are the same: offsets on the right are `shift` more. */
function foldBytes(
  bytes: Uint8Array,
  { from, count, shift }: { readonly from: number; readonly count: number; readonly shift: number },
  folds: Folds,
): FoldRow {
  const toCell = (start: number, at: number): HexCell => {
    const shown = Array.from(bytes.subarray(start, Math.min(start + ROW_BYTES, from + count)));
    return { offset: at, bytes: shown, differs: shown.map(() => false) };
  };
  const read = (first: number, end: number): BytesRow[] =>
    Array.from({ length: Math.max(0, end - first) }, (_, row) => {
      const start = from + (first + row) * ROW_BYTES;
      return { kind: "bytes", left: toCell(start, start), right: toCell(start, start + shift), changes: [] };
    });
  return folds.fold({ depth: 0, count, what: "byte", size: Math.ceil(count / ROW_BYTES), read });
}

function groupHunks(hunks: readonly ByteHunk[], changes: readonly FlatChange[]): Group[] {
  const groups: Group[] = [];
  for (const [at, hunk] of hunks.entries()) {
    const entry = { hunk, index: changes[at]?.index ?? -1 };
    const left = spanOf(hunk.leftStart, hunk.leftEnd);
    const right = spanOf(hunk.rightStart, hunk.rightEnd);
    const last = groups.at(-1);
    if (last === undefined || (left.from > last.left.to && right.from > last.right.to)) {
      groups.push({ hunks: [entry], left, right });
    } else {
      groups[groups.length - 1] = {
        hunks: [...last.hunks, entry],
        left: { from: last.left.from, to: left.to },
        right: { from: last.right.from, to: right.to },
      };
    }
  }
  return groups;
}

/** The rows of a range, with one before and one behind. */
function spanOf(start: number, end: number): Span {
  const first = Math.floor(start / ROW_BYTES);
  return { from: Math.max(0, first - 1), to: Math.max(first, Math.floor((end - 1) / ROW_BYTES)) + 1 };
}

function listGroup(left: Uint8Array, right: Uint8Array, group: Group): ViewRow[] {
  const length = Math.max(group.left.to - group.left.from, group.right.to - group.right.from) + 1;
  const shown = Math.min(length, MAX_GROUP_ROWS);
  const rows = Array.from({ length: shown }, (_, at): ViewRow => {
    const onLeft = group.left.from + at;
    const onRight = group.right.from + at;
    const lefts = onLeft > group.left.to ? null : readCell(left, onLeft, group, "left");
    const rights = onRight > group.right.to ? null : readCell(right, onRight, group, "right");
    const changes = group.hunks.filter(({ hunk }) => isInRow(hunk, onLeft, onRight)).map(({ index }) => index);
    return { kind: "bytes", left: lefts, right: rights, changes };
  }).filter((row) => row.kind !== "bytes" || row.left !== null || row.right !== null);
  const rest = length - shown;
  return rest > 0
    ? [...rows, { kind: "note", text: `${rest * ROW_BYTES} more bytes around here are not shown.` }]
    : rows;
}

function isInRow(hunk: ByteHunk, left: number, right: number): boolean {
  const covers = (start: number, end: number, row: number): boolean =>
    start < (row + 1) * ROW_BYTES && Math.max(end, start + 1) > row * ROW_BYTES;
  return covers(hunk.leftStart, hunk.leftEnd, left) || covers(hunk.rightStart, hunk.rightEnd, right);
}

function readCell(bytes: Uint8Array, row: number, { hunks }: Group, side: "left" | "right"): HexCell | null {
  const offset = row * ROW_BYTES;
  if (offset >= bytes.length) return null;
  const shown = Array.from(bytes.subarray(offset, offset + ROW_BYTES));
  const isDifferent = (at: number): boolean =>
    hunks.some(({ hunk }) =>
      side === "left" ? at >= hunk.leftStart && at < hunk.leftEnd : at >= hunk.rightStart && at < hunk.rightEnd,
    );
  return { offset, bytes: shown, differs: shown.map((_, at) => isDifferent(offset + at)) };
}
