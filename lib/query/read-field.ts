import { type FieldName, getField, isFieldName } from "./fields";
import type { FieldRef } from "./search-node";
import { failSearch } from "./search-problem";
import type { SearchScanner } from "./search-scanner";

const START = /[A-Za-z][A-Za-z0-9_-]*/y;
const OPERATOR = /[:=<>]/;
const NAME = /[^\s:=<>()"]+/y;
const STEP = /[^\s:=<>()".[\]]+/y;
const INDEX = /\[(\d{1,9}|\*)\]/y;
const REST = /[^\s:=<>()"]*/y;

/**
 * The field of a clause, up to its operator; null (and nothing taken) when what comes is a word. Throws SearchProblem
 * for a field that there is not, or one that is not written out.
 */
export function readField(scanner: SearchScanner): FieldRef | null {
  const start = scanner.offset;
  const name = scanner.takeMatch(START);
  if (name === null) return null;
  const known = name.toLowerCase();
  if (isFieldName(known)) {
    const path = scanner.next === "." ? readPath(scanner, known) : [];
    if (path !== null && isOperator(scanner.next)) return { name: known, path };
  } else {
    scanner.takeMatch(REST);
    if (isOperator(scanner.next)) failUnknown(scanner, start);
  }
  scanner.offset = start;
  return null;
}

function failUnknown(scanner: SearchScanner, start: number): never {
  const length = scanner.offset - start;
  const name = scanner.text.slice(start, scanner.offset);
  const expected = `a field like status or header.X-Foo, or quotes around text that holds "${scanner.next}"`;
  return failSearch(`There is no field "${name}"`, expected, start, length);
}

/** The steps after the dot; null when nothing that is a path stands there. */
function readPath(scanner: SearchScanner, name: FieldName): string[] | null {
  const { below } = getField(name);
  const dot = scanner.offset;
  if (below === "nothing") {
    scanner.takeMatch(REST);
    if (!isOperator(scanner.next)) return null;
    const expected = `an operator like ":" right after "${name}"`;
    return failSearch(`The field "${name}" has nothing below it`, expected, dot, scanner.offset - dot);
  }
  scanner.take(".");
  if (below === "name") {
    const step = scanner.next === '"' ? scanner.readQuoted() : scanner.takeMatch(NAME);
    return step === null ? failMissing(scanner, name) : [step];
  }
  const steps: string[] = [];
  do {
    const step = scanner.next === '"' ? scanner.readQuoted() : scanner.takeMatch(STEP);
    if (step !== null) steps.push(step);
    const indexes = readIndexes(scanner);
    if (step === null && indexes.length === 0) return failMissing(scanner, name);
    steps.push(...indexes);
  } while (scanner.take("."));
  return steps;
}

function readIndexes(scanner: SearchScanner): string[] {
  const indexes: string[] = [];
  for (let found = scanner.takeMatch(INDEX); found !== null; found = scanner.takeMatch(INDEX)) {
    indexes.push(found.slice(1, -1));
  }
  return indexes;
}

function failMissing(scanner: SearchScanner, name: FieldName): never {
  return failSearch(`"${name}." names nothing`, "a name after the dot, in quotes if it is unusual", scanner.offset, 0);
}

function isOperator(character: string | undefined): boolean {
  return character !== undefined && OPERATOR.test(character);
}
