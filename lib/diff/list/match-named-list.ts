import { internValues } from "@/lib/diff/sequence/intern-values";
import { longestRising } from "@/lib/diff/sequence/longest-rising";
import { matchSequence } from "@/lib/diff/sequence/match-sequence";
import type { NamedPair, NamedPlace, NamedValue } from "./named-value";

type Matched = Exclude<NamedPair, { op: "added" | "removed" }>;

/**
 * Matches two ordered lists of named values. Values of one name are compared as an ordered list; what stands in another
 * order is told apart from what has another value. Nothing is left out: every place is in exactly one pair. In the order
 * of the right list, what was removed behind what stood before it. Swapped lists give the swapped pairs.
 */
export function matchNamedLists(left: readonly NamedValue[], right: readonly NamedValue[]): NamedPair[] {
  const isSwapped = isListAfter(left, right);
  const lefts = groupByName(left);
  const rights = groupByName(right);
  const pairs: NamedPair[] = [];
  for (const name of new Set([...lefts.keys(), ...rights.keys()])) {
    const first = lefts.get(name) ?? [];
    const second = rights.get(name) ?? [];
    const count = Math.max(first.length, second.length);
    const withCount = (place: Omit<NamedPlace, "count">): NamedPlace => ({ ...place, count });
    for (const pair of matchGroup(first.map(withCount), second.map(withCount), isSwapped)) pairs.push(pair);
  }
  return sortPairs(markPlaces(pairs, isSwapped));
}

function isListAfter(left: readonly NamedValue[], right: readonly NamedValue[]): boolean {
  if (left.length !== right.length) return left.length > right.length;
  for (const [index, item] of left.entries()) {
    const other = right[index];
    if (other === undefined || (item.name === other.name && item.value === other.value)) continue;
    return item.name === other.name ? item.value > other.value : item.name > other.name;
  }
  return false;
}

function groupByName(list: readonly NamedValue[]): Map<string, Array<Omit<NamedPlace, "count">>> {
  const groups = new Map<string, Array<Omit<NamedPlace, "count">>>();
  for (const [index, { name, value }] of list.entries()) {
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ name, value, index, turn: group.length });
  }
  return groups;
}

function matchGroup(lefts: readonly NamedPlace[], rights: readonly NamedPlace[], isSwapped: boolean): NamedPair[] {
  const numbers = internValues(
    lefts.map(({ value }) => value),
    rights.map(({ value }) => value),
  );
  const { partners } = matchSequence(numbers.left, numbers.right, isSwapped);
  const pairs: NamedPair[] = [];
  const restLeft: NamedPlace[] = [];
  const taken = new Set<number>();
  for (const [index, left] of lefts.entries()) {
    const partner = partners[index] ?? -1;
    const right = rights[partner];
    if (right === undefined) {
      restLeft.push(left);
    } else {
      pairs.push({ op: "same", left, right });
      taken.add(partner);
    }
  }
  const restRight = rights.filter((_, index) => !taken.has(index));
  return [...pairs, ...pairRest(restLeft, restRight)];
}

/** What is equal but out of order first, then one with the other in turn. */
function pairRest(lefts: readonly NamedPlace[], rights: readonly NamedPlace[]): NamedPair[] {
  const byValue = new Map<string, NamedPlace[]>();
  for (const right of rights.toReversed()) {
    const same = byValue.get(right.value);
    if (same === undefined) byValue.set(right.value, [right]);
    else same.push(right);
  }
  const moved: NamedPair[] = [];
  const changed: NamedPlace[] = [];
  const taken = new Set<NamedPlace>();
  for (const left of lefts) {
    const right = byValue.get(left.value)?.pop();
    if (right === undefined) {
      changed.push(left);
    } else {
      moved.push({ op: "order", left, right });
      taken.add(right);
    }
  }
  const others = rights.filter((right) => !taken.has(right));
  const rest = Array.from({ length: Math.max(changed.length, others.length) }, (_, index): NamedPair | null => {
    const left = changed[index];
    const right = others[index];
    if (left === undefined) return right === undefined ? null : { op: "added", left: null, right };
    return right === undefined ? { op: "removed", left, right: null } : { op: "changed", left, right, isMoved: false };
  });
  return [...moved, ...rest.filter((pair) => pair !== null)];
}

/** Of what is the same, marks the fewest that must have moved for the order to be another one. */
function markPlaces(pairs: readonly NamedPair[], isSwapped: boolean): NamedPair[] {
  const isStable = (pair: NamedPair): pair is Matched => pair.op === "same" || pair.op === "changed";
  const matched = pairs.filter(isStable);
  const side = isSwapped ? "right" : "left";
  const other = isSwapped ? "left" : "right";
  matched.sort((first, second) => first[side].index - second[side].index);
  const stays = longestRising(matched.map((pair) => pair[other].index));
  const moved = new Set<NamedPair>(matched.filter((_, index) => stays[index] === 0));
  return pairs.map((pair) => {
    if (!moved.has(pair)) return pair;
    if (pair.op === "same") return { ...pair, op: "place" };
    return pair.op === "changed" ? { ...pair, isMoved: true } : pair;
  });
}

/** What was removed goes behind the place of what stood before it. */
function sortPairs(pairs: readonly NamedPair[]): NamedPair[] {
  const byLeft = pairs.filter(({ left }) => left !== null).sort((a, b) => (a.left?.index ?? 0) - (b.left?.index ?? 0));
  const places = new Map<NamedPair, number>();
  let last = -1;
  for (const pair of byLeft) {
    if (pair.right === null) places.set(pair, last + 0.5);
    else last = pair.right.index;
  }
  const placeOf = (pair: NamedPair): number => pair.right?.index ?? places.get(pair) ?? 0;
  return pairs.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.left?.index ?? -1) - (b.left?.index ?? -1));
}
