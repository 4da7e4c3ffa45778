import type { Change } from "@/lib/diff/diff-schema";
import { listNamedChanges } from "@/lib/diff/list/list-named-changes";
import { parameterNoise } from "@/lib/diff/noise/parameter-noise";
import type { PathNoiseRules } from "@/lib/diff/noise/path-noise";
import { cutPair } from "@/lib/diff/text/cut-pair";
import { parseForm } from "@/lib/http/body/parse-form";
import { splitTarget } from "@/lib/http/split-target";

const MAX_PARAMETERS = 10_000;

/**
 * The changes of a target's query: parameters decoded, in order, those of one name as a list. One row with an empty path
 * where only the writing differs, or where there are more parameters than are read.
 */
export function diffQuery(left: string | undefined, right: string | undefined, rules: PathNoiseRules): Change[] {
  const first = queryOf(left);
  const second = queryOf(right);
  if (first === second) return [];
  const lefts = parseForm(first ?? "", { maxFields: MAX_PARAMETERS });
  const rights = parseForm(second ?? "", { maxFields: MAX_PARAMETERS });
  const isWhole = lefts.reason === null && rights.reason === null;
  const changes = isWhole
    ? listNamedChanges(lefts.fields, rights.fields, (...facts) => parameterNoise(rules, ...facts))
    : [];
  if (changes.length > 0) return changes;
  const note = isWhole ? "written differently, with the same parameters" : "too many parameters: compared as text";
  return [{ path: "", op: "changed", ...cutPair(first ?? "", second ?? ""), note }];
}

function queryOf(target: string | undefined): string | null {
  return target === undefined ? null : splitTarget(target).query;
}
