import { type Field, type FieldName, getField } from "./fields";
import { parseAmount, parseSize, parseStatus } from "./parse-amount";
import { parseTime } from "./parse-time";
import type { ClauseTest, Comparator, FieldRef } from "./search-node";
import { failSearch } from "./search-problem";
import type { SearchScanner } from "./search-scanner";

const OPERATOR = /:?(?:>=|<=|>|<|=)|:/y;
const DECIMAL = /^-?\d{1,40}(?:\.\d{1,40})?$/;
const VALUE_FORMS: Readonly<Record<Field["kind"], string>> = {
  text: "a value",
  flag: "a value",
  number: "a whole or decimal number",
  size: "a size like 300, 1kb or 2.5mb",
  time: "a time like -5m, 2026-01-31 or 2026-01-31T10:00:00Z",
};

type Operator = ":" | Comparator;

interface Value {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly position: number;
  readonly length: number;
}

/** The operator and value of a clause on that field; throws SearchProblem. */
export function readTest(scanner: SearchScanner, field: FieldRef): ClauseTest {
  const operator = readOperator(scanner);
  const start = scanner.offset;
  if (operator === ":" && scanner.next === "/" && getField(field.name).kind === "text") {
    const pattern = scanner.readPattern();
    if (pattern !== null) return { op: "pattern", ...pattern };
  }
  const isQuoted = scanner.next === '"';
  if (scanner.next === "(") {
    failSearch("A group cannot be a value", `a value; write (${field.name}:a OR ${field.name}:b)`, start, 1);
  }
  const text = isQuoted ? scanner.readQuoted() : scanner.readBare();
  const value = { text, isQuoted, position: start, length: scanner.offset - start };
  if (text === "" && !isQuoted) failValue(`"${field.name}" has no value`, getField(field.name), value);
  const isEqual = operator === ":" || operator === "=";
  if (isEqual && text === "*" && !isQuoted) return { op: "exists" };
  return toTest(field.name, operator, value);
}

function readOperator(scanner: SearchScanner): Operator {
  const operator = scanner.takeMatch(OPERATOR) ?? ":";
  const comparator = operator.length > 1 && operator.startsWith(":") ? operator.slice(1) : operator;
  switch (comparator) {
    case "=":
    case ">":
    case ">=":
    case "<":
    case "<=":
      return comparator;
    default:
      return ":";
  }
}

function toTest(name: FieldName, operator: Operator, value: Value): ClauseTest {
  const field = getField(name);
  if (field.kind === "text" || field.kind === "flag") {
    if (operator === ":" || operator === "=") return toTextTest(field, operator, value);
    const isDecimal = field.kind === "text" && field.values.length === 0 && DECIMAL.test(value.text);
    if (isDecimal) return { op: "decimal", comparator: operator, literal: value.text };
    const expected = field.values.length === 0 ? `a number after "${operator}"` : `":" or "=" after "${name}"`;
    return failSearch(`"${value.text}" cannot be compared`, expected, value.position, value.length);
  }
  const parsed = parseValue(name, field, value.text);
  if (parsed === null) return failValue(`"${value.text}" is not what "${name}" holds`, field, value);
  const comparator = operator === ":" ? "=" : operator;
  if (comparator === "=" && "ago" in parsed) {
    const expected = ">, >=, < or <= before a time that counts from now";
    return failSearch(`No hit came exactly "${value.text}"`, expected, value.position, value.length);
  }
  return { op: "compare", comparator, literal: value.text, value: parsed };
}

function toTextTest(field: Field, operator: ":" | "=", value: Value): ClauseTest {
  const text = value.text;
  const wanted = text.toLowerCase();
  // A value named in full is meant in full: "valid" stands in "invalid" too.
  const isWhole = operator === "=" || field.kind === "flag" || field.values.includes(wanted);
  const fits = (candidate: string) => (isWhole ? candidate === wanted : candidate.includes(wanted));
  if (field.values.length > 0 && !field.values.some(fits)) failValue(`"${text}" never is`, field, value);
  if (field.values.length > 0) return { op: isWhole ? "equals" : "contains", text: wanted };
  return { op: isWhole ? "equals" : "contains", text };
}

function parseValue(name: FieldName, field: Field, text: string) {
  if (field.kind === "time") return parseTime(text);
  if (field.kind === "size") return parseSize(text);
  return name === "status" ? parseStatus(text) : parseAmount(text);
}

function failValue(found: string, field: Field, { position, length }: Value): never {
  const expected = field.values.length > 0 ? `one of ${field.values.join(", ")}` : VALUE_FORMS[field.kind];
  return failSearch(found, expected, position, length);
}
