import { ListMatch } from "@/lib/diff/sequence/list-match";
import { matchSequence } from "@/lib/diff/sequence/match-sequence";
import type { JsonArray, JsonNode } from "@/lib/http/json/json-node";
import { findArrayKey } from "./find-array-key";
import type { ArrayMatch } from "./json-delta";
import type { JsonPair } from "./json-pair";
import { matchGap } from "./match-gap";
import { readKey } from "./read-key";

/**
 * Which elements of two arrays go together: by the key that was set or found; without one what is equal, in order where
 * possible; then, between those, what is most alike. No array costs more than its length times its logarithm, and a
 * bounded part of that.
 */
export function matchArray(pair: JsonPair, left: JsonArray, right: JsonArray, setKey: string | null): ArrayMatch {
  const match = new ListMatch(left.items.length, right.items.length, pair.isSwapped);
  matchEnds(pair, left.items, right.items, match);
  const key = setKey ?? findArrayKey(left.items, right.items);
  const isCoarse = key === null ? matchByValue(pair, left.items, right.items, match) : false;
  if (key !== null) {
    const leftNumber = (node: JsonNode): number => pair.numberOfLeft(node);
    const rightNumber = (node: JsonNode): number => pair.numberOfRight(node);
    match.matchLabels(
      (place) => labelOf(left.items[place], key, leftNumber),
      (place) => labelOf(right.items[place], key, rightNumber),
    );
  }
  return { lefts: match.lefts, rights: match.rights, moved: match.findMoved(), isCoarse };
}

function matchEnds(pair: JsonPair, left: readonly JsonNode[], right: readonly JsonNode[], match: ListMatch): void {
  const isSame = (from: number, to: number): boolean => {
    const first = left[from];
    const second = right[to];
    return first !== undefined && second !== undefined && pair.isSame(first, second);
  };
  const most = Math.min(left.length, right.length);
  let start = 0;
  for (; start < most && isSame(start, start); start += 1) match.match(start, start);
  for (let back = 1; back <= most - start && isSame(left.length - back, right.length - back); back += 1) {
    match.match(left.length - back, right.length - back);
  }
}

/** True when there may be more in common than was found. */
function matchByValue(
  pair: JsonPair,
  left: readonly JsonNode[],
  right: readonly JsonNode[],
  match: ListMatch,
): boolean {
  const lefts = match.freeLefts();
  const rights = match.freeRights();
  const leftNumber = (place: number): number => numberOf(left[place], (node) => pair.numberOfLeft(node));
  const rightNumber = (place: number): number => numberOf(right[place], (node) => pair.numberOfRight(node));
  const first = Int32Array.from(lefts, leftNumber);
  const second = Int32Array.from(rights, rightNumber);
  const { partners, isCoarse } = matchSequence(first, second, pair.isSwapped);
  for (const [index, partner] of partners.entries()) {
    const from = lefts[index];
    const to = rights[partner];
    if (from !== undefined && to !== undefined) match.match(from, to);
  }
  match.matchLabels(leftNumber, rightNumber);
  for (const gap of match.listGaps()) {
    for (const [from, to] of matchGap(pair, left, right, gap)) match.match(from, to);
  }
  return isCoarse;
}

function numberOf(node: JsonNode | undefined, number: (node: JsonNode) => number): number {
  return node === undefined ? -1 : number(node);
}

/** Elements without the key are known by what they hold. */
function labelOf(node: JsonNode | undefined, key: string, number: (node: JsonNode) => number): string {
  if (node === undefined) return "";
  return readKey(node, key) ?? `#${number(node)}`;
}
