import { compareDecimals } from "./compare-decimals";
import { hasMark, numberValue, textValues } from "./field-values";
import type { FoundValue } from "./json-values";
import { toMicros } from "./parse-time";
import type { ClauseNode, Comparator, FieldRef, Interval } from "./search-node";
import type { HitFacts, SearchableHit } from "./searchable-hit";

type Matches = (hit: SearchableHit) => boolean;

/** The judge of one clause. `pattern` is its compiled pattern, if it is one; `now` is in microseconds. */
export function matchClause(
  { field, test }: ClauseNode,
  now: number,
  pattern: ((text: string) => boolean) | undefined,
): Matches {
  switch (test.op) {
    case "exists":
      return (hit) => exists(hit, field);
    case "compare": {
      const interval = resolve(test.value, now);
      return ({ facts }) => {
        const value = factNumber(facts, field);
        return value !== null && isWithin(value, test.comparator, interval);
      };
    }
    case "decimal":
      return anyValue(field, ({ text }) => {
        const order = compareDecimals(text, test.literal);
        return order !== null && isOrdered(order, test.comparator);
      });
    case "equals": {
      if (field.name === "is") return ({ facts }) => hasMark(facts, test.text);
      return anyValue(field, ({ text, isNumber }) => {
        return text === test.text || (isNumber && compareDecimals(text, test.text) === 0);
      });
    }
    case "contains":
      return matchContains(field, test.text.toLowerCase());
    case "pattern":
      return anyValue(field, ({ text }) => pattern?.(text) ?? false);
  }
}

/** Where a relative time lies, given now. */
export function resolve(value: Interval | { readonly ago: number }, now: number): Interval {
  return "ago" in value ? { least: now - value.ago, most: now - value.ago } : value;
}

function matchContains(field: FieldRef, needle: string): Matches {
  // A whole body is put into lower case once for all words of a search.
  if (field.name === "body" && field.path.length === 0) return (hit) => hit.lowerBody()?.includes(needle) ?? false;
  return anyValue(field, ({ text }) => text.toLowerCase().includes(needle));
}

function anyValue(field: FieldRef, test: (value: FoundValue) => boolean): Matches {
  return (hit) => {
    for (const value of textValues(hit, field)) if (test(value)) return true;
    return false;
  };
}

function exists(hit: SearchableHit, field: FieldRef): boolean {
  if (field.name === "body" && field.path.length === 0) return hit.facts.bodySize > 0;
  if (field.name === "is") return true;
  if (factNumber(hit.facts, field) !== null) return true;
  for (const _ of textValues(hit, field)) return true;
  return false;
}

function factNumber(facts: HitFacts, field: FieldRef): number | null {
  return field.name === "at" ? toMicros(facts.receivedAt) : numberValue(facts, field.name);
}

function isWithin(value: number, comparator: Comparator, { least, most }: Interval): boolean {
  switch (comparator) {
    case "=":
      return value >= least && value <= most;
    case ">":
      return value > most;
    case ">=":
      return value >= least;
    case "<":
      return value < least;
    case "<=":
      return value <= most;
  }
}

function isOrdered(order: number, comparator: Exclude<Comparator, "=">): boolean {
  switch (comparator) {
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
  }
}
