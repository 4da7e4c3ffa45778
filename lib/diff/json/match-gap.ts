import type { Gap } from "@/lib/diff/sequence/list-match";
import type { JsonNode } from "@/lib/http/json/json-node";
import type { JsonPair } from "./json-pair";
import { LEAST_LIKENESS, scoreLikeness } from "./score-likeness";

/** Larger gaps are compared place by place only. */
const MAX_COMPARED = 400;

interface Scored {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Which elements of a gap changed into which, those most alike first and none across another. */
export function matchGap(
  pair: JsonPair,
  left: readonly JsonNode[],
  right: readonly JsonNode[],
  gap: Gap,
): Array<readonly [left: number, right: number]> {
  if (gap.lefts.length * gap.rights.length > MAX_COMPARED) {
    return scoreInTurn(pair, left, right, gap).map((entry) => [entry.left, entry.right] as const);
  }
  const scored = scoreAll(pair, left, right, gap);
  const first = pair.isSwapped ? "right" : "left";
  const second = pair.isSwapped ? "left" : "right";
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.left - a.right) - Math.abs(b.left - b.right) ||
      a[first] - b[first] ||
      a[second] - b[second],
  );
  const chosen: Scored[] = [];
  for (const entry of scored) {
    if (chosen.every((other) => (entry.left - other.left) * (entry.right - other.right) > 0)) chosen.push(entry);
  }
  return chosen.map((entry) => [entry.left, entry.right] as const);
}

function scoreAll(pair: JsonPair, left: readonly JsonNode[], right: readonly JsonNode[], gap: Gap): Scored[] {
  return gap.lefts.flatMap((from) => gap.rights.flatMap((to) => score(pair, left, right, from, to)));
}

function scoreInTurn(pair: JsonPair, left: readonly JsonNode[], right: readonly JsonNode[], gap: Gap): Scored[] {
  return gap.lefts.flatMap((from, turn) => {
    const to = gap.rights[turn];
    return to === undefined ? [] : score(pair, left, right, from, to);
  });
}

function score(
  pair: JsonPair,
  left: readonly JsonNode[],
  right: readonly JsonNode[],
  from: number,
  to: number,
): Scored[] {
  const first = left[from];
  const second = right[to];
  if (first === undefined || second === undefined) return [];
  const likeness = scoreLikeness(pair, first, second);
  return likeness < LEAST_LIKENESS ? [] : [{ left: from, right: to, score: likeness }];
}
