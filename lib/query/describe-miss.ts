import { numberValue, textValues } from "./field-values";
import { printField, printSearch, printTest } from "./print-search";
import type { ClauseTest, FieldRef, SearchNode, TextTest } from "./search-node";
import type { SearchableHit } from "./searchable-hit";

const MAX_SHOWN = 80;

/** Says in words why a hit did not match, for people who wait for one. */
export const describeMiss = {
  /** Like `status is 200, not >= 400`. Only for a clause that did not match. */
  clause(hit: SearchableHit, field: FieldRef, test: ClauseTest): string {
    const name = printField(field);
    if (field.name === "is") return `it is not ${test.op === "equals" ? test.text : "marked"}`;
    const found = readFound(hit, field);
    if (found === null) return `${name} is missing`;
    return `${name} is ${shorten(found)}, not ${printTest(test)
      .replace(/^:/, "")
      .replace(/^(>=|<=|>|<|=)/, "$1 ")}`;
  },
  /** A word or pattern as it was written. */
  test(test: TextTest): string {
    return test.op === "pattern" ? printTest(test).slice(1) : JSON.stringify(shorten(test.text));
  },
  node(node: SearchNode): string {
    return shorten(printSearch(node));
  },
};

function readFound(hit: SearchableHit, field: FieldRef): string | null {
  if (field.name === "at") return hit.facts.receivedAt;
  const number = numberValue(hit.facts, field.name);
  if (number !== null) return String(number);
  const values: string[] = [];
  for (const { text } of textValues(hit, field)) {
    values.push(text.slice(0, MAX_SHOWN + 1));
    if (values.length === 3) break;
  }
  return values.length === 0 ? null : [...new Set(values)].join(", ");
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
