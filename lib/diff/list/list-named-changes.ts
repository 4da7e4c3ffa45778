import type { Change } from "@/lib/diff/diff-schema";
import type { Noise } from "@/lib/diff/noise/noise";
import { presentText } from "@/lib/diff/text/present-text";
import { shortName } from "@/lib/http/path/short-name";
import { indexStep } from "@/lib/http/tree/json-path-step";
import { matchNamedLists } from "./match-named-list";
import type { NamedPair, NamedPlace, NamedValue } from "./named-value";

export type FindNamedNoise = (
  name: string,
  op: Change["op"],
  left: string | null,
  right: string | null,
) => Noise | null;

/**
 * The changes between two lists of parameters or fields: paths are names, with `[1]` for the second of a name that
 * stands several times. What only stands elsewhere is `moved`, its sides being its places from 1.
 */
export function listNamedChanges(
  left: readonly NamedValue[],
  right: readonly NamedValue[],
  findNoise: FindNamedNoise,
): Change[] {
  return matchNamedLists(left, right).flatMap((pair) => toChanges(pair, findNoise));
}

function toChanges(pair: NamedPair, findNoise: FindNamedNoise): Change[] {
  const { left, right } = pair;
  if (pair.op === "same") return [];
  const path = pathOf(right ?? left);
  const from = left === null || right === null || pathOf(left) === path ? {} : { from: pathOf(left) };
  const changes: Change[] = [];
  if (pair.op === "added" || pair.op === "removed" || pair.op === "changed") {
    const values = [left?.value ?? null, right?.value ?? null] as const;
    const noise = findNoise((right ?? left).name, pair.op, ...values);
    changes.push({ path, op: pair.op, ...from, ...presentText(...values), ...noise });
  }
  if (left === null || right === null || (pair.op === "changed" && !pair.isMoved)) return changes;
  const noise = findNoise(right.name, "moved", left.value, right.value);
  const sides = { left: String(left.index + 1), right: String(right.index + 1) };
  return [...changes, { path, op: "moved", ...from, ...sides, ...noise }];
}

/** The place of a named value as a path. */
export function pathOf(place: NamedPlace): string {
  const name = shortName(place.name);
  return place.count > 1 ? `${name}${indexStep(place.turn)}` : name;
}
