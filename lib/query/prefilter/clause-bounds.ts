import type { FieldName } from "@/lib/query/fields";
import { resolve } from "@/lib/query/match-clause";
import type { ClauseNode, Comparator, Interval } from "@/lib/query/search-node";
import { bodyMatches } from "./body-condition";
import type { Bounds } from "./compile-prefilter";
import { allOf, type Condition, condition } from "./condition";
import { headersContain, targetContains } from "./head-condition";

/** Columns of text by field. No question mark stands in them but for a parameter. */
const TEXT_COLUMNS: Partial<Record<FieldName, string>> = {
  method: "method",
  target: "target",
  path: "split_part(target, chr(63), 1)",
  type: "content_type",
  provider: "provider",
  event: "event_type",
  delivery: "delivery_id",
  state: "state::text",
  signature: "signature::text",
  ip: "remote_address",
  note: "note",
};

/** Columns of numbers; double precision holds all of their values exactly (below 2^53). */
const NUMBER_COLUMNS: Partial<Record<FieldName, string>> = {
  attempt: "attempt::float8",
  status: "answer_status::float8",
  size: "body_size::float8",
  seq: "seq::float8",
  at: "received_at::float8",
};

const MARKS: Readonly<Record<string, string>> = {
  pinned: "pinned",
  truncated: "body_truncated",
  retry: "attempt > 1",
  denied: "state = 'denied'",
  malformed: "state = 'malformed'",
};

const UNKNOWN: Bounds = { least: false, most: true };
const ASCII = /^[\x20-\x7e]*$/;

/** What the columns tell about one clause. */
export function clauseBounds(clause: ClauseNode, now: number): Bounds {
  const { field, test } = clause;
  const isBody = field.name === "body" && !(test.op === "exists" && field.path.length === 0);
  if (isBody) return atMost(bodyMatches(clause));
  if (field.name === "header" || field.name === "query") return atMost(namedMatches(clause));
  const number = NUMBER_COLUMNS[field.name];
  const text = TEXT_COLUMNS[field.name];
  switch (test.op) {
    case "compare":
      return number === undefined ? UNKNOWN : exactly(compare(number, test.comparator, resolve(test.value, now)));
    case "exists":
      if (field.name === "body") return exactly(condition("body_size > 0"));
      if (field.name === "is") return exactly(true);
      return exists(number ?? text);
    case "equals":
      if (field.name === "is") return mark(test.text);
      return text === undefined ? UNKNOWN : equals(field.name, text, test.text);
    case "contains":
      return text === undefined ? UNKNOWN : contains(field.name, text, test.text.toLowerCase());
    // A pattern of PostgreSQL's means something else and takes more than linear time; text is compared exactly by us.
    case "pattern":
    case "decimal":
      return UNKNOWN;
  }
}

function atMost(most: Condition): Bounds {
  return { least: false, most };
}

/** Names and values of headers and query parameters stand in one column together. */
function namedMatches({ field, test }: ClauseNode): Condition {
  const contain = field.name === "header" ? headersContain : targetContains;
  const value = test.op === "contains" || test.op === "equals" ? contain(test.text.toLowerCase()) : true;
  return allOf([...field.path.map((name) => contain(name.toLowerCase())), value]);
}

function exactly(both: Condition): Bounds {
  return { least: both, most: both };
}

function exists(column: string | undefined): Bounds {
  return column === undefined ? UNKNOWN : exactly(condition(`${column} IS NOT NULL`));
}

function mark(name: string): Bounds {
  const column = MARKS[name];
  return column === undefined ? UNKNOWN : exactly(condition(column));
}

function compare(column: string, comparator: Comparator, { least, most }: Interval): Condition {
  switch (comparator) {
    case "=":
      return condition(`${column} BETWEEN ?::float8 AND ?::float8`, least, most);
    case ">":
      return condition(`${column} > ?::float8`, most);
    case ">=":
      return condition(`${column} >= ?::float8`, least);
    case "<":
      return condition(`${column} < ?::float8`, least);
    case "<=":
      return condition(`${column} <= ?::float8`, most);
  }
}

function equals(name: FieldName, column: string, text: string): Bounds {
  const same = `${column} COLLATE "C" = ?::text`;
  if (!isReadTwice(name)) return exactly(condition(same, text));
  return { least: condition(same, text), most: condition(`${same} OR ${otherReading(column)}`, text) };
}

/**
 * Only letters of ASCII are put into lower case here, alike in every locale. Beyond them JavaScript's lower case
 * decides: there are letters outside ASCII whose lower case is inside.
 */
function contains(name: FieldName, column: string, needle: string): Bounds {
  if (!ASCII.test(needle)) return UNKNOWN;
  const isIn = `position(?::text IN lower(${column} COLLATE "C")) > 0`;
  const other = isReadTwice(name) ? otherReading(column) : beyondAscii(column);
  return { least: condition(isIn, needle), most: condition(`${isIn} OR ${other}`, needle) };
}

/** Targets are read as UTF-8 and without percent-encoding too. */
function isReadTwice(name: FieldName): boolean {
  return name === "target" || name === "path";
}

function otherReading(column: string): string {
  return `${beyondAscii(column)} OR position('%' IN ${column}) > 0`;
}

function beyondAscii(column: string): string {
  return `octet_length(${column}) > char_length(${column})`;
}
