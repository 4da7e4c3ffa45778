import type { DiffProgress } from "@/lib/diff/diff-options";
import type { DiffRules } from "@/lib/diff/diff-rules";
import type { BodyDiff, BodyDiffKind, Change } from "@/lib/diff/diff-schema";
import { presentText } from "@/lib/diff/text/present-text";
import { type BodyKind, KIND_NAMES } from "@/lib/http/body/body-kind";
import { MAX_MULTIPART_DEPTH } from "@/lib/http/body/parse-multipart";
import { areEqualBytes } from "./are-equal-bytes";
import { type BodyResult, bodyResult } from "./body-result";
import type { BodySide } from "./body-side";
import { diffBinaryBody } from "./diff-binary-body";
import { diffFormBody } from "./diff-form-body";
import { diffJsonBody } from "./diff-json-body";
import { diffParts, type PartsDiff } from "./diff-parts";
import { diffTextBody } from "./diff-text-body";
import { diffXmlBody } from "./diff-xml-body";
import { listPartChanges } from "./list-part-changes";
import { printBodySide } from "./print-body-side";
import { JSON_LIKE, readJsonSide } from "./read-json-side";

export type ReportProgress = (progress: DiffProgress) => void;

/**
 * Two bodies, each read as itself and compared by the finest structure that both have; `notes` say what stood in the way
 * of a finer one. Never throws.
 */
export function diffBody(left: BodySide, right: BodySide, rules: DiffRules, report: ReportProgress): BodyDiff {
  const isIdentical = areEqualBytes(left.bytes, right.bytes);
  if (isIdentical && left.kind === right.kind) {
    return { ...bodyResult(kindOf(left.kind), { changes: [] }), isIdentical };
  }
  const result = compare(left, right, rules, report, 0);
  const isRewritten = !isIdentical && result.changes.length === 0 && result.notes.length === 0;
  return { ...result, ...(isRewritten ? { notes: ["The same content, written differently."] } : {}), isIdentical };
}

function compare(left: BodySide, right: BodySide, rules: DiffRules, report: ReportProgress, depth: number): BodyResult {
  if (left.kind === "empty" || right.kind === "empty") return compareWithNothing(left, right);
  const kind = kindOf(left.kind);
  if (kind !== kindOf(right.kind)) return compareOtherKinds(left, right);
  switch (kind) {
    case "json":
      return compareJson(left, right, rules, report);
    case "form":
      return diffFormBody(left, right, rules) ?? compareAsText(left, right, ["Too many fields: compared as text."]);
    case "multipart":
      return compareMultipart(left, right, rules, depth);
    case "xml":
      return compareXml(left, right, rules);
    case "text":
      return compareAsText(left, right, []);
    case "binary":
      return diffBinaryBody(left.bytes, right.bytes);
  }
}

function compareJson(left: BodySide, right: BodySide, rules: DiffRules, report: ReportProgress): BodyResult {
  const first = readJsonSide(left);
  report({ stage: "reading", done: 0.3 });
  const second = readJsonSide(right);
  report({ stage: "comparing", done: 0.5 });
  if (first.ok && second.ok) {
    const isText = left.text !== null && right.text !== null;
    const found = diffJsonBody(first.json, second.json, rules, () => report({ stage: "listing", done: 0.9 }));
    if (isText || found.changes.length > 0) return found;
    return diffBinaryBody(left.bytes, right.bytes, ["The values read alike: compared as bytes."]);
  }
  const problems = [first, second].flatMap((read, index) =>
    read.ok ? [] : [`The ${index === 0 ? "left" : "right"} body cannot be compared as JSON (${read.reason}).`],
  );
  return compareAsText(left, right, [...problems, "Compared as text."]);
}

/** Two multipart bodies as `diffBody` compares them, part by part; `depth` is that of their nesting. */
export function diffBodyParts(left: BodySide, right: BodySide, rules: DiffRules, depth: number): PartsDiff | null {
  if (depth >= MAX_MULTIPART_DEPTH) return null;
  return diffParts(left, right, rules, (first, second) => compare(first, second, rules, () => undefined, depth + 1));
}

function compareMultipart(left: BodySide, right: BodySide, rules: DiffRules, depth: number): BodyResult {
  if (depth >= MAX_MULTIPART_DEPTH) return compareAsText(left, right, ["Nested too deep: compared as text."]);
  const compared = diffBodyParts(left, right, rules, depth);
  return compared === null
    ? compareAsText(left, right, ["One has no parts, or too many: compared as text."])
    : listPartChanges(compared);
}

function compareXml(left: BodySide, right: BodySide, rules: DiffRules): BodyResult {
  const compared = diffXmlBody(left, right, rules);
  return compared.ok ? compared.result : compareAsText(left, right, [compared.reason, "Compared as text."]);
}

function compareOtherKinds(left: BodySide, right: BodySide): BodyResult {
  const note = `The left body is ${KIND_NAMES[left.kind]}, the right one ${KIND_NAMES[right.kind]}`;
  const first = printBodySide(left);
  const second = printBodySide(right);
  if (first === null || second === null)
    return diffBinaryBody(left.bytes, right.bytes, [`${note}: compared as bytes.`]);
  return diffTextBody(first, second, [`${note}: compared as text.`]);
}

function compareAsText(left: BodySide, right: BodySide, notes: readonly string[]): BodyResult {
  if (left.text === null || right.text === null) return diffBinaryBody(left.bytes, right.bytes, notes);
  if (left.text !== right.text) return diffTextBody(left.text, right.text, notes);
  return diffBinaryBody(left.bytes, right.bytes, [
    ...notes,
    "The texts read alike in their charsets: compared as bytes.",
  ]);
}

function compareWithNothing(left: BodySide, right: BodySide): BodyResult {
  const only = left.kind === "empty" ? right : left;
  if (only.kind === "empty") return bodyResult("text", { changes: [] });
  const text = only.text ?? `${only.bytes.length} bytes`;
  const sides = left.kind === "empty" ? presentText(null, text) : presentText(text, null);
  const change: Change = { path: "$", op: left.kind === "empty" ? "added" : "removed", ...sides };
  return bodyResult(kindOf(only.kind), { changes: [change], notes: ["Only one of the two has a body."] });
}

function kindOf(kind: BodyKind): BodyDiffKind {
  if (JSON_LIKE.has(kind)) return "json";
  switch (kind) {
    case "form":
    case "multipart":
    case "xml":
      return kind;
    case "image":
    case "pdf":
    case "protobuf":
    case "binary":
      return "binary";
    default:
      return "text";
  }
}
