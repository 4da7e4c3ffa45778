import type { JsonNode, JsonObject } from "@/lib/http/json/json-node";
import { areOtherThings } from "./find-array-key";
import type { JsonPair } from "./json-pair";

/** Elements less alike than this are one removed and one added. */
export const LEAST_LIKENESS = 0.3;
const LEAST_OF_OTHERS = 0.6;

/** How likely one element became the other, 0 to 1: objects by the members that they share. */
export function scoreLikeness(pair: JsonPair, left: JsonNode, right: JsonNode): number {
  const isContainer = left.kind === "object" || left.kind === "array";
  if (left.kind !== right.kind) return isContainer || right.kind === "object" || right.kind === "array" ? 0 : 0.35;
  if (left.kind !== "object" || right.kind !== "object") return 0.5;
  const score = scoreMembers(pair, left, right);
  return areOtherThings(left, right) && score < LEAST_OF_OTHERS ? 0 : score;
}

function scoreMembers(pair: JsonPair, left: JsonObject, right: JsonObject): number {
  const lefts = firstMembers(left);
  const rights = firstMembers(right);
  const most = Math.max(lefts.size, rights.size);
  if (most === 0) return 1;
  let equal = 0;
  let named = 0;
  for (const [name, value] of rights) {
    const other = lefts.get(name);
    if (other === undefined) continue;
    named += 1;
    if (pair.isSame(other, value)) equal += 1;
  }
  return (0.7 * equal + 0.3 * named) / most;
}

function firstMembers(object: JsonObject): Map<string, JsonNode> {
  const members = new Map<string, JsonNode>();
  for (const { name, value } of object.members) if (!members.has(name.value)) members.set(name.value, value);
  return members;
}
