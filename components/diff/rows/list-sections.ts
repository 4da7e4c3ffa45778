import { type DiffSectionId, type FlatChange, flattenChanges } from "@/components/diff/flat-change";
import { readBodySide } from "@/lib/diff/body/read-body-side";
import type { DiffMessage } from "@/lib/diff/diff-message";
import type { DiffOptions } from "@/lib/diff/diff-options";
import { readDiffRules } from "@/lib/diff/diff-rules";
import type { BodyDiff, MessageDiff } from "@/lib/diff/diff-schema";
import { cutPair } from "@/lib/diff/text/cut-pair";
import { parseForm } from "@/lib/http/body/parse-form";
import { findHeader } from "@/lib/http/raw-headers";
import { splitTarget } from "@/lib/http/split-target";
import type { Folds } from "./folds";
import { listBodyRows, listSameBody } from "./list-body-rows";
import { listFieldRows } from "./list-field-rows";
import type { PairRow, RowCell, ViewRow, ViewSection } from "./view-row";

/** Two messages side by side, part by part, with the changes of their comparison marked. Never throws. */
export function listSections(
  left: DiffMessage,
  right: DiffMessage,
  diff: MessageDiff,
  options: DiffOptions,
  folds: Folds,
): ViewSection[] {
  const changes = flattenChanges(diff);
  const of = (id: DiffSectionId): FlatChange[] => changes.filter(({ section }) => section === id);
  const toFields = ({ headers }: DiffMessage) => headers.map(([name, value]) => ({ name, value }));
  const sections: readonly ViewSection[] = [
    { id: "request", title: "Request line", rows: listRequestRows(left, right, of("request")) },
    { id: "query", title: "Query", rows: listQueryRows(left, right, of("query"), folds) },
    {
      id: "headers",
      title: "Headers",
      rows: listFieldRows(toFields(left), toFields(right), of("headers"), folds, (name) => name.toLowerCase()),
    },
    { id: "body", title: "Body", rows: listBody(left, right, diff.body, of("body"), options, folds) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function listBody(
  left: DiffMessage,
  right: DiffMessage,
  diff: BodyDiff,
  changes: readonly FlatChange[],
  options: DiffOptions,
  folds: Folds,
): ViewRow[] {
  const toSide = ({ headers, body }: DiffMessage) => readBodySide(body, findHeader(headers, "content-type"));
  const side = toSide(right);
  if (diff.isIdentical && diff.changes.length === 0 && right.body.length > 0) return listSameBody(side, folds);
  return listBodyRows({
    left: toSide(left),
    right: side,
    diff,
    changes,
    rules: readDiffRules(options),
    folds,
    depth: 0,
  });
}

function listRequestRows(left: DiffMessage, right: DiffMessage, changes: readonly FlatChange[]): ViewRow[] {
  const [onLeft, onRight] = [printLine(left), printLine(right)];
  if (onLeft === "" && onRight === "") return [];
  const cut = cutPair(onLeft, onRight);
  const toCell = (text: string): RowCell | null => (text === "" ? null : { text });
  const op = onLeft === onRight ? "same" : onLeft === "" ? "added" : onRight === "" ? "removed" : "changed";
  const indexes = changes.map(({ index }) => index);
  const row: PairRow = {
    kind: "pair",
    op,
    depth: 0,
    left: toCell(cut.left),
    right: toCell(cut.right),
    changes: indexes,
  };
  return [row];
}

/** The query has rows of its own. */
function printLine({ method, target, httpVersion }: DiffMessage): string {
  const path = target === undefined ? undefined : splitTarget(target).path;
  const version = httpVersion === undefined ? undefined : `HTTP/${httpVersion}`;
  return [method, path, version].filter((part) => part !== undefined && part !== "").join(" ");
}

/** By parameter; where only the writing differs, as written. */
function listQueryRows(left: DiffMessage, right: DiffMessage, changes: readonly FlatChange[], folds: Folds): ViewRow[] {
  const [onLeft, onRight] = [readQuery(left), readQuery(right)];
  const rows = listFieldRows(parseForm(onLeft ?? "").fields, parseForm(onRight ?? "").fields, changes, folds);
  const whole = changes.filter(({ change }) => change.path === "").map(({ index }) => index);
  if (whole.length === 0) return rows;
  const cut = cutPair(onLeft ?? "", onRight ?? "");
  const toCell = (query: string | null, text: string): RowCell | null => (query === null ? null : { text: `?${text}` });
  const op = onLeft === null ? "added" : onRight === null ? "removed" : "changed";
  const sides = { left: toCell(onLeft, cut.left), right: toCell(onRight, cut.right) };
  return [{ kind: "pair", op, depth: 0, ...sides, changes: whole }, ...rows];
}

function readQuery({ target }: DiffMessage): string | null {
  return target === undefined ? null : splitTarget(target).query;
}
