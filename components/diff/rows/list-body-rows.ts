import type { FlatChange } from "@/components/diff/flat-change";
import { alignJson } from "@/lib/diff/aligned/align-json";
import { placeXmlChanges } from "@/lib/diff/aligned/place-xml-changes";
import type { BodyResult } from "@/lib/diff/body/body-result";
import type { BodySide } from "@/lib/diff/body/body-side";
import { diffBinaryBody } from "@/lib/diff/body/diff-binary-body";
import { diffBodyParts } from "@/lib/diff/body/diff-body";
import { diffTextBody, MAX_HUNKS } from "@/lib/diff/body/diff-text-body";
import { printBodySide } from "@/lib/diff/body/print-body-side";
import type { DiffRules } from "@/lib/diff/diff-rules";
import type { ByteHunk, LineHunk } from "@/lib/diff/diff-schema";
import { compareJsonSides } from "@/lib/diff/json/compare-json-bodies";
import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { type BrokenText, breakTags } from "./break-tags";
import { type ChangeLines, findChangeLines, readChangeLines, wholeText } from "./change-lines";
import type { Folds } from "./folds";
import { listByteRows } from "./list-byte-rows";
import { listFieldRows } from "./list-field-rows";
import { listJsonRows } from "./list-json-rows";
import { listLineRows } from "./list-line-rows";
import { listPartRows } from "./list-part-rows";
import type { ViewRow } from "./view-row";

/** Two bodies and their comparison: `changes` are those of `diff`, in its order, by their index among all. */
export interface ComparedBodies {
  readonly left: BodySide;
  readonly right: BodySide;
  readonly diff: BodyResult;
  readonly changes: readonly FlatChange[];
  readonly rules: DiffRules;
  readonly folds: Folds;
  /** Of multipart in multipart. */
  readonly depth: number;
}

/** Two bodies side by side in the way they were compared; where that way has no rows of its own, as texts or as bytes. */
export function listBodyRows(bodies: ComparedBodies): ViewRow[] {
  const { left, right, diff, changes, rules, folds } = bodies;
  if (left.bytes.length === 0 && right.bytes.length === 0) return [];
  if (diff.kind === "json") {
    const compared = compareJsonSides(left, right, rules.keyOf);
    if (compared.ok) return listJsonRows(alignJson(compared.left, compared.right, compared.delta), changes, folds);
  }
  const isOnBoth = left.bytes.length > 0 && right.bytes.length > 0;
  if (diff.kind === "form" && isOnBoth) return listFieldRows(readForm(left), readForm(right), changes, folds);
  if (diff.kind === "multipart" && isOnBoth) {
    const parts = diffBodyParts(left, right, rules, bodies.depth);
    if (parts !== null) return listPartRows(parts, bodies, listBodyRows);
  }
  const bytes = (diff.hunks ?? []).filter(isBytes);
  if (bytes.length > 0) return listByteRows(left.bytes, right.bytes, bytes, changes, folds);
  return listTextRows(bodies, isOnBoth);
}

/** A body that both have, to the byte: all of it folded, as text where it is one. */
export function listSameBody(side: BodySide, folds: Folds): ViewRow[] {
  const text = printText(side, side.kind === "xml");
  if (text === null) return listByteRows(side.bytes, side.bytes, [], [], folds);
  return listLineRows({ hunks: [], lines: splitLines(text.text), isWhole: true }, [], folds);
}

function readForm({ bytes }: BodySide) {
  return parseForm(bytesToBinaryText(bytes)).fields;
}

/** The lines that the comparison found, else those of the bodies read as text. */
function listTextRows(bodies: ComparedBodies, isOnBoth: boolean): ViewRow[] {
  const { left, right, diff, changes, folds } = bodies;
  const first = printText(left, diff.kind === "xml");
  const second = printText(right, diff.kind === "xml");
  if (first === null || second === null) {
    const { hunks = [] } = diffBinaryBody(left.bytes, right.bytes);
    return listByteRows(left.bytes, right.bytes, hunks.filter(isBytes), changes, folds);
  }
  const own = (diff.hunks ?? []).filter(isLines);
  const found = own.length > 0 ? diff : diffTextBody(first.text, second.text);
  const hunks = (found.hunks ?? []).filter(isLines);
  const isWhole = found.changes.length + found.more <= MAX_HUNKS;
  const lines = splitLines(first.text);
  return listLineRows({ hunks, lines, isWhole }, placeChanges(bodies, isOnBoth, own.length > 0, first, second), folds);
}

function placeChanges(
  { left, right, changes }: ComparedBodies,
  isOnBoth: boolean,
  isByLine: boolean,
  first: BrokenText,
  second: BrokenText,
): ChangeLines[] {
  if (isByLine) return readChangeLines(changes);
  if (!isOnBoth) return wholeText(changes);
  return findChangeLines(changes, placeXmlChanges(left, right), { left: first.starts, right: second.starts });
}

/** A message without a body is an empty text. */
function printText(side: BodySide, isXml: boolean): BrokenText | null {
  if (side.bytes.length === 0) return { text: "", starts: [] };
  const text = printBodySide(side);
  if (text === null) return null;
  return isXml ? breakTags(text) : { text, starts: [] };
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function isLines(hunk: LineHunk | ByteHunk): hunk is LineHunk {
  return hunk.kind === "lines";
}

function isBytes(hunk: LineHunk | ByteHunk): hunk is ByteHunk {
  return hunk.kind === "bytes";
}
