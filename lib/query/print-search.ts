import { getField, isFieldName } from "./fields";
import type { ClauseTest, FieldRef, SearchNode, TextTest } from "./search-node";

const BARE_VALUE = /^[^\s"()/*=<>:-][^\s"()]*$/;
const BARE_WORD = /^[^\s"()/:=<>-][^\s"():=<>]*$/;
const KEYWORD = /^(?:AND|OR|NOT)$/;
const BARE_NAME = /^[^\s:=<>()".]+$/;
const BARE_STEP = /^[^\s:=<>()".[\]]+$/;

/** The canonical text of a search: parsed again it gives the same tree. */
export function printSearch(node: SearchNode): string {
  switch (node.kind) {
    case "all":
      return "";
    case "not":
      return `-${printInner(node.part)}`;
    case "and":
      return node.parts.map((part) => (part.kind === "or" ? printInner(part) : printSearch(part))).join(" ");
    case "or":
      return node.parts.map((part) => (part.kind === "and" ? printInner(part) : printSearch(part))).join(" OR ");
    case "anywhere":
      return printWord(node.test);
    case "clause":
      // A mark is or is not: both operators mean the same.
      if (node.field.name === "is" && node.test.op === "equals") return `is:${node.test.text}`;
      return `${printField(node.field)}${printTest(node.test)}`;
  }
}

/** A field as it is written, like `body."a b".0`. */
export function printField({ name, path }: FieldRef): string {
  const bare = getField(name).below === "name" ? BARE_NAME : BARE_STEP;
  return [name, ...path.map((step) => (bare.test(step) ? step : quote(step)))].join(".");
}

/** Operator and value of a clause as they are written. */
export function printTest(test: ClauseTest): string {
  switch (test.op) {
    case "exists":
      return ":*";
    case "contains":
      return `:${printValue(test.text)}`;
    case "equals":
      return `=${printValue(test.text)}`;
    case "pattern":
      return `:${printPattern(test)}`;
    case "compare":
      return `${test.comparator === "=" ? ":" : test.comparator}${test.literal}`;
    case "decimal":
      return `${test.comparator}${test.literal}`;
  }
}

function printInner(node: SearchNode): string {
  return node.kind === "and" || node.kind === "or" ? `(${printSearch(node)})` : printSearch(node);
}

function printWord(test: TextTest): string {
  if (test.op === "pattern") return printPattern(test);
  return isBareWord(test.text) ? test.text : quote(test.text);
}

/** Whether a word stays one without quotes: no keyword, nothing that begins as a clause does. */
function isBareWord(text: string): boolean {
  const [start = "", ...rest] = text.split(".");
  const isField = rest.length > 0 && isFieldName(start.toLowerCase());
  return BARE_WORD.test(text) && !KEYWORD.test(text) && !isField;
}

function printValue(text: string): string {
  return BARE_VALUE.test(text) ? text : quote(text);
}

function printPattern({ source, ignoresCase }: { source: string; ignoresCase: boolean }): string {
  return `/${source}/${ignoresCase ? "i" : ""}`;
}

/** Text in the quotes of the search language. */
export function quote(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${escaped}"`;
}
