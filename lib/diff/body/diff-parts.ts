import type { DiffRules } from "@/lib/diff/diff-rules";
import type { Change } from "@/lib/diff/diff-schema";
import { diffHeaders } from "@/lib/diff/headers/diff-headers";
import { matchNamedLists } from "@/lib/diff/list/match-named-list";
import type { NamedPair, NamedPlace } from "@/lib/diff/list/named-value";
import { presentText } from "@/lib/diff/text/present-text";
import { MAX_PARTS, type MultipartPart, type ParsedMultipart, parseMultipart } from "@/lib/http/body/parse-multipart";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { shortName } from "@/lib/http/path/short-name";
import { indexStep } from "@/lib/http/tree/json-path-step";
import { areEqualBytes } from "./are-equal-bytes";
import type { BodyResult } from "./body-result";
import type { BodySide } from "./body-side";
import { readBodySide } from "./read-body-side";

/** How the contents of two parts are compared. */
export type CompareContent = (left: BodySide, right: BodySide) => BodyResult;

/** A part of one side. */
export interface Part {
  readonly part: MultipartPart;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Two parts that go together, or one that only one side has, with what changed in them, in the order of the list. */
export interface PartPair {
  /** Of the part, in the whole body. */
  readonly path: string;
  readonly op: NamedPair["op"];
  readonly left: Part | null;
  readonly right: Part | null;
  /** Of its header fields; their paths go on from the part's. */
  readonly fields: readonly Change[];
  /** The comparison of the contents; null where they are equal, or there is only one. */
  readonly content: BodyResult | null;
  /** That the part is new, gone or elsewhere, at the part's own path. */
  readonly whole: readonly Change[];
  /** All three, with their paths in the whole body. */
  readonly changes: readonly Change[];
}

/** Two multipart bodies by their parts. */
export interface PartsDiff {
  readonly pairs: readonly PartPair[];
  /** What stands before the first part and behind the last, which most receivers skip; after all pairs in the list. */
  readonly frame: readonly Change[];
  /** What is wrong with one of them. */
  readonly reasons: readonly string[];
}

/**
 * Two multipart bodies by their parts: those of one name as a list, each with its header fields (`photo.content-type`)
 * and its content, compared as what it is (`photo $.size`, `photo line 3`, `photo bytes 0–9`). Boundaries do not matter.
 * Null where one has no parts, or more than are read.
 */
export function diffParts(
  left: BodySide,
  right: BodySide,
  rules: DiffRules,
  compareContent: CompareContent,
): PartsDiff | null {
  const lefts = parseMultipart(left.bytes, left.contentType);
  const rights = parseMultipart(right.bytes, right.contentType);
  if (!isReadable(lefts) || !isReadable(rights)) return null;
  const first = listParts(left.bytes, lefts);
  const second = listParts(right.bytes, rights);
  const pairs = matchNamedLists(first.map(toNamed), second.map(toNamed)).map((pair) =>
    comparePair(pair, first, second, rules, compareContent),
  );
  const reasons = new Set([lefts.reason, rights.reason].filter((reason) => reason !== null));
  return { pairs, frame: compareFrame(left.bytes, lefts, right.bytes, rights), reasons: [...reasons] };
}

function isReadable({ parts }: ParsedMultipart): boolean {
  return parts.length > 0 && parts.length < MAX_PARTS;
}

/** What stands before the first part and behind the last, which most receivers skip. */
function compareFrame(
  leftBytes: Uint8Array,
  left: ParsedMultipart,
  rightBytes: Uint8Array,
  right: ParsedMultipart,
): Change[] {
  const changes: Change[] = [];
  for (const name of ["preamble", "epilogue"] as const) {
    const first = bytesToBinaryText(leftBytes.subarray(left[name].start, left[name].end));
    const second = bytesToBinaryText(rightBytes.subarray(right[name].start, right[name].end));
    if (first !== second) changes.push({ path: name, op: "changed", ...presentText(first, second) });
  }
  if ((left.closing === null) === (right.closing === null)) return changes;
  return [...changes, { path: "last delimiter", op: left.closing === null ? "added" : "removed" }];
}

function listParts(bytes: Uint8Array, parsed: ParsedMultipart): Part[] {
  return parsed.parts.map((part) => ({
    part,
    name: part.name ?? "",
    bytes: bytes.subarray(part.content.start, part.content.end),
    contentType: part.contentType ?? "text/plain",
  }));
}

/** The whole part as one value: equal ones go together wherever they stand. */
function toNamed({ part, name, bytes }: Part) {
  const head = part.headers.map(([field, value]) => `${field.toLowerCase()}:${value}`).join("\n");
  return { name, value: `${head}\n\n${bytesToBinaryText(bytes)}` };
}

function comparePair(
  pair: NamedPair,
  lefts: readonly Part[],
  rights: readonly Part[],
  rules: DiffRules,
  compareContent: CompareContent,
): PartPair {
  const left = (pair.left && lefts[pair.left.index]) ?? null;
  const right = (pair.right && rights[pair.right.index]) ?? null;
  const path = pathOf(pair.right ?? pair.left);
  const whole = listWhole(pair, path, left, right);
  if (pair.op !== "changed" || left === null || right === null) {
    return { path, op: pair.op, left, right, fields: [], content: null, whole, changes: whole };
  }
  const fields = diffHeaders(left.part.headers, right.part.headers, rules.headers);
  const content = areEqualBytes(left.bytes, right.bytes) ? null : compareContent(toSide(left), toSide(right));
  const changes = [
    ...fields.map((change) => within(`${path}.`, change)),
    ...(content?.changes ?? []).map((change) => within(`${path} `, change)),
    ...whole,
  ];
  return { path, op: pair.op, left, right, fields, content, whole, changes };
}

function listWhole(pair: NamedPair, path: string, left: Part | null, right: Part | null): Change[] {
  if (pair.op === "same") return [];
  if (pair.op === "added") return [{ path, op: "added", right: describePart(right) }];
  if (pair.op === "removed") return [{ path, op: "removed", left: describePart(left) }];
  if (pair.op === "changed" && !pair.isMoved) return [];
  const from = pathOf(pair.left) === path ? {} : { from: pathOf(pair.left) };
  const sides = { left: String(pair.left.index + 1), right: String(pair.right.index + 1) };
  return [{ path, op: "moved", ...from, ...sides }];
}

function within(start: string, change: Change): Change {
  const from = change.from === undefined ? {} : { from: `${start}${change.from}` };
  return { ...change, path: `${start}${change.path}`, ...from };
}

/** A part's content as a body of its own. */
export function toSide({ bytes, contentType }: Part): BodySide {
  return readBodySide(bytes, contentType);
}

/** What a part is, in a few words. */
export function describePart(part: Part | null): string {
  if (part === null) return "";
  const file = part.part.fileName === null ? "" : `${part.part.fileName}, `;
  return `${file}${part.contentType}, ${part.bytes.length} bytes`;
}

function pathOf(place: NamedPlace): string {
  const name = place.name === "" ? "part" : shortName(place.name);
  return place.count > 1 ? `${name}${indexStep(place.turn)}` : name;
}
