import { FIELD_NAMES, type FieldName, getField, isFieldName } from "./fields";
import { quote } from "./print-search";

/** What was seen in the bin's hits, to be offered. */
export interface SeenValues {
  /** Names below `header` or `query`, or paths below `body` as they are written. */
  readonly names: (field: FieldName) => readonly string[];
  readonly values: (field: FieldName, path: string) => readonly string[];
}

export interface Completion {
  /** What replaces the text from `from` to `to`. */
  readonly text: string;
  readonly detail: string;
}

export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const NOTHING_SEEN: SeenValues = { names: () => [], values: () => [] };
const MAX_OPTIONS = 50;
const BARE = /^[^\s"()/*=<>:-][^\s"()]*$/;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const TERM = /(?:^|[\s(])-?([^\s()"]*)$/;
const CLAUSE = /^([a-z]+)(?:\.([^:=<>]*))?(:?(?:>=|<=|[><=])|:)(.*)$/i;
const RELATIVE_TIMES = ["-5m", "-1h", "-1d", "-7d"];
const OPERATORS = [
  [":", "contains, or is"],
  ["=", "equals"],
  [">", "greater than"],
  [">=", "at least"],
  ["<", "less than"],
  ["<=", "at most"],
  [":*", "is there at all"],
] as const;

/**
 * What may stand at the caret: fields, names below them, operators, values. Ranked as given, at most 50; none inside
 * quotes, where anything may stand.
 */
export function completeSearch(text: string, caret: number, seen: SeenValues = NOTHING_SEEN): Completions {
  const before = text.slice(0, caret);
  const term = TERM.exec(before)?.[1];
  const isQuoted = before.replace(QUOTED, "").includes('"');
  if (term === undefined || isQuoted) return { from: caret, to: caret, options: [] };
  const from = caret - term.length;
  const [, name = "", path = "", operator = "", value = ""] = CLAUSE.exec(term) ?? [];
  const field = name.toLowerCase();
  if (operator !== "" && isFieldName(field)) {
    const options = valueOptions(field, path, operator, value, seen);
    return { from: caret - value.length, to: caret, options: options.slice(0, MAX_OPTIONS) };
  }
  return { from, to: caret, options: fieldOptions(term, seen).slice(0, MAX_OPTIONS) };
}

function fieldOptions(term: string, seen: SeenValues): Completion[] {
  const [start = "", ...rest] = term.split(".");
  const field = start.toLowerCase();
  if (rest.length > 0) {
    if (!isFieldName(field) || getField(field).below === "nothing") return [];
    const wanted = rest.join(".").toLowerCase();
    const names = seen.names(field).filter((name) => name.toLowerCase().startsWith(wanted));
    return names.map((name) => ({ text: `${field}.${name}`, detail: "seen" }));
  }
  const options = FIELD_NAMES.filter((name) => name.startsWith(field) && name !== field).map((name) => ({
    text: getField(name).kind === "flag" || getField(name).below === "nothing" ? `${name}:` : name,
    detail: getField(name).meaning,
  }));
  return isFieldName(field) ? [...operatorOptions(field), ...options] : options;
}

function operatorOptions(field: FieldName): Completion[] {
  const { kind, below } = getField(field);
  const dot = below === "nothing" ? [] : [{ text: `${field}.`, detail: getField(field).meaning }];
  const fits = (operator: string) => {
    if (kind === "flag") return operator === ":";
    return kind !== "text" || [":", "=", ":*"].includes(operator);
  };
  const operators = OPERATORS.filter(([operator]) => fits(operator));
  return [...dot, ...operators.map(([operator, detail]) => ({ text: `${field}${operator}`, detail }))];
}

function valueOptions(field: FieldName, path: string, operator: string, typed: string, seen: SeenValues): Completion[] {
  const { kind, values } = getField(field);
  const times = kind === "time" && /[<>]/.test(operator) ? RELATIVE_TIMES : [];
  const all = new Set([...values, ...times, ...seen.values(field, path)]);
  const wanted = typed.toLowerCase();
  const fitting = [...all].filter((value) => value.toLowerCase().startsWith(wanted) && value !== typed);
  return fitting.map((value) => ({
    text: BARE.test(value) || times.includes(value) ? value : quote(value),
    detail: values.includes(value) || times.includes(value) ? "" : "seen",
  }));
}
