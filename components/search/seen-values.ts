import type { HitDto, HitSummary } from "@/lib/hits/hit-schema";
import { parseQuery } from "@/lib/http/parse-query";
import { splitTarget } from "@/lib/http/split-target";
import type { SeenValues } from "@/lib/query/complete-search";
import { numberValue, textValues } from "@/lib/query/field-values";
import type { FieldName } from "@/lib/query/fields";
import { createSearchableHit, type SearchableHit } from "@/lib/query/searchable-hit";
import { listJsonPaths } from "./list-json-paths";

// What a person looks back on; more would make typing wait.
const MOST_HITS = 300;
const MOST_VALUES = 200;
const LONGEST = 120;

/** The names and values in the hits that the page holds: all of what summaries say, and the rest of those looked at. */
export function seenValues(summaries: readonly HitSummary[], hits: readonly HitDto[]): SeenValues {
  const whole = hits.slice(-MOST_HITS);
  const all = [
    ...summaries
      .slice(-MOST_HITS)
      .map((facts) => createSearchableHit(facts, { headers: () => [], bodyText: () => null })),
    ...whole.map((hit) => createSearchableHit(hit, { headers: () => hit.headers, bodyText: () => hit.body.text })),
  ];
  return {
    names: (field) => {
      if (field === "query") return rank(all.flatMap((hit) => queryNames(hit.facts.target)));
      if (field === "header") return rank(whole.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
      return field === "body" ? rank(whole.flatMap(({ body }) => listJsonPaths(body.text))) : [];
    },
    values: (field, path) => rank(all.flatMap((hit) => valuesOf(hit, field, stepsOf(field, path)))),
  };
}

/** A name or path as it is written; quoted steps are not completed. */
function stepsOf(field: FieldName, path: string): readonly string[] {
  if (path === "") return [];
  return field === "body" ? path.split(".") : [path];
}

function queryNames(target: string): string[] {
  return parseQuery(splitTarget(target).query ?? "").map(([name]) => name);
}

function valuesOf(hit: SearchableHit, field: FieldName, path: readonly string[]): string[] {
  if (field === "body" && path.length === 0) return [];
  const number = numberValue(hit.facts, field);
  if (number !== null) return [String(number)];
  return [...textValues(hit, { name: field, path })].map(({ text }) => text);
}

/** Each once, the most frequent first; long ones are not for completing. */
function rank(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== "" && value.length <= LONGEST) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}
