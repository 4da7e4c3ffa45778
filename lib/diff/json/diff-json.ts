import type { JsonArray, JsonMember, JsonNode, JsonObject } from "@/lib/http/json/json-node";
import type { PathStep } from "@/lib/http/path/path-step";
import type { JsonDelta, MemberDelta } from "./json-delta";
import type { JsonPair } from "./json-pair";
import { matchArray } from "./match-array";

/** The key that was set for the array at that path; null to find one. */
export type ArrayKeys = (steps: readonly PathStep[]) => string | null;

/**
 * What differs between two JSON values; null when nothing does. Objects are compared by name, arrays as matchArray pairs
 * them. Numbers are equal when they are written alike. Recurses as deep as the parser lets values be nested.
 */
export function diffJson(
  pair: JsonPair,
  left: JsonNode,
  right: JsonNode,
  keyOf: ArrayKeys,
  steps: PathStep[] = [],
): JsonDelta | null {
  if (pair.isSameText(left, right)) return null;
  if (left.kind === "object" && right.kind === "object") return diffObject(pair, left, right, keyOf, steps);
  if (left.kind === "array" && right.kind === "array") return diffArray(pair, left, right, keyOf, steps);
  return pair.isSame(left, right) ? null : { kind: "value", left, right };
}

function diffObject(
  pair: JsonPair,
  left: JsonObject,
  right: JsonObject,
  keyOf: ArrayKeys,
  steps: PathStep[],
): JsonDelta | null {
  const lefts = groupMembers(left);
  const rights = groupMembers(right);
  const members: MemberDelta[] = [];
  // What was removed is shown behind the member that stood before it, where that one still is.
  const removedAfter = new Map<string | null, MemberDelta[]>();
  let last: string | null = null;
  for (const [name, group] of lefts) {
    if (rights.has(name)) {
      last = name;
      continue;
    }
    const removed = removedAfter.get(last) ?? [];
    removedAfter.set(last, removed);
    for (const [turn, member] of group.entries()) {
      removed.push({ name, turn, count: group.length, left: member, right: null, delta: null });
    }
  }
  // Not pushed by spreading: the arguments of a call are fewer than the members that an object can have.
  for (const member of removedAfter.get(null) ?? []) members.push(member);
  for (const [name, group] of rights) {
    steps.push(name);
    for (const member of diffMembers(pair, name, lefts.get(name) ?? [], group, keyOf, steps)) members.push(member);
    steps.pop();
    for (const member of removedAfter.get(name) ?? []) members.push(member);
  }
  if (members.length === 0) return null;
  const hasDuplicates = lefts.size < left.members.length || rights.size < right.members.length;
  return { kind: "object", left, right, members, hasDuplicates };
}

function groupMembers(object: JsonObject): Map<string, JsonMember[]> {
  const groups = new Map<string, JsonMember[]>();
  for (const member of object.members) {
    const group = groups.get(member.name.value);
    if (group === undefined) groups.set(member.name.value, [member]);
    else group.push(member);
  }
  return groups;
}

/** Those of one name, in turn. */
function diffMembers(
  pair: JsonPair,
  name: string,
  lefts: readonly JsonMember[],
  rights: readonly JsonMember[],
  keyOf: ArrayKeys,
  steps: PathStep[],
): MemberDelta[] {
  const count = Math.max(lefts.length, rights.length);
  const members: MemberDelta[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const left = lefts[turn] ?? null;
    const right = rights[turn] ?? null;
    const delta = left && right && diffJson(pair, left.value, right.value, keyOf, steps);
    if (left === null || right === null || delta !== null) members.push({ name, turn, count, left, right, delta });
  }
  return members;
}

function diffArray(
  pair: JsonPair,
  left: JsonArray,
  right: JsonArray,
  keyOf: ArrayKeys,
  steps: PathStep[],
): JsonDelta | null {
  const match = matchArray(pair, left, right, keyOf(steps));
  if (match.isCoarse) pair.isCoarse = true;
  const inner = new Map<number, JsonDelta>();
  for (const [to, from] of match.lefts.entries()) {
    const first = left.items[from];
    const second = right.items[to];
    if (first === undefined || second === undefined) continue;
    // A key that was set for one place only is looked for alike from both sides.
    steps.push(pair.isSwapped ? from : to);
    const delta = diffJson(pair, first, second, keyOf, steps);
    steps.pop();
    if (delta !== null) inner.set(to, delta);
  }
  const isWhole = match.lefts.every((from) => from >= 0) && match.rights.every((to) => to >= 0);
  if (isWhole && inner.size === 0 && match.moved.every((flag) => flag === 0)) return null;
  return { kind: "array", left, right, match, inner };
}
