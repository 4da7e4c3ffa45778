import type { Change } from "@/lib/diff/diff-schema";
import { matchNamedLists } from "@/lib/diff/list/match-named-list";
import type { NamedPair, NamedPlace } from "@/lib/diff/list/named-value";
import { headerNoise, headerPartNoise } from "@/lib/diff/noise/header-noise";
import { knownNoise, type Noise } from "@/lib/diff/noise/noise";
import { presentText } from "@/lib/diff/text/present-text";
import { shortName } from "@/lib/http/path/short-name";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { indexStep, memberStep } from "@/lib/http/tree/json-path-step";
import type { HeaderFilter } from "./header-filter";
import { OWN_VALUE, readHeaderParts } from "./read-header-parts";

const ORDER_NOISE = "the order of fields with different names carries no meaning (RFC 9110 5.3)";

export interface HeaderOptions {
  readonly isIgnored: HeaderFilter;
  readonly isLearned: HeaderFilter;
}

/**
 * The changes from one header section to another. Names have no case, fields of one name are an ordered list, structured
 * values are compared by their parts (`stripe-signature.t`). A field that only stands elsewhere is `moved`, its sides
 * being its places from 1; that is noise among other names, not among its own. Paths are names in lower case.
 */
export function diffHeaders(left: RawHeaders, right: RawHeaders, options: HeaderOptions): Change[] {
  return matchNamedLists(left.map(toNamed), right.map(toNamed)).flatMap((pair) => toChanges(pair, options));
}

function toNamed([name, value]: readonly [string, string]) {
  return { name: name.toLowerCase(), value };
}

function toChanges(pair: NamedPair, options: HeaderOptions): Change[] {
  const { left, right } = pair;
  if (pair.op === "same") return [];
  if (left === null || right === null) {
    const op = left === null ? "added" : "removed";
    const { name } = right ?? left;
    const noise = findNoise(name, options, false) ?? knownNoise(headerNoise(name, op));
    return [{ path: pathOf(right ?? left), op, ...presentText(left?.value ?? null, right?.value ?? null), ...noise }];
  }
  if (pair.op === "order" || pair.op === "place") return [toMove(left, right, options)];
  const changes = changesOfValue(left, right, options);
  return pair.op === "changed" && pair.isMoved ? [...changes, toMove(left, right, options)] : changes;
}

/** Only a field that is the only one of its name moves without meaning. */
function toMove(left: NamedPlace, right: NamedPlace, options: HeaderOptions): Change {
  const isAlone = right.count === 1;
  const noise = findNoise(right.name, options, false) ?? (isAlone ? knownNoise(ORDER_NOISE) : null);
  const note = isAlone ? {} : { note: "there are several fields of this name, whose order counts" };
  return { ...toPaths(pathOf(left), pathOf(right)), op: "moved", ...places(left, right), ...note, ...noise };
}

function changesOfValue(left: NamedPlace, right: NamedPlace, options: HeaderOptions): Change[] {
  const { name } = right;
  const listed = findNoise(name, options, true);
  const whole: Change = {
    ...toPaths(pathOf(left), pathOf(right)),
    op: "changed",
    ...presentText(left.value, right.value),
    ...(listed ?? knownNoise(headerNoise(name, "changed"))),
  };
  const lefts = readHeaderParts(name, left.value);
  const rights = readHeaderParts(name, right.value);
  if (lefts === null || rights === null) return [whole];
  const names = new Set(lefts.map((part) => part.name));
  if (!rights.some((part) => names.has(part.name))) return [whole];
  const parts = matchNamedLists(lefts, rights).flatMap((pair) => toPartChanges(left, right, pair, listed));
  return parts.length > 0 ? parts : [{ ...whole, note: "written differently, with the same parts" }];
}

function toPartChanges(left: NamedPlace, right: NamedPlace, pair: NamedPair, listed: Noise | null): Change[] {
  if (pair.op === "same") return [];
  const place = pair.right ?? pair.left;
  const pathIn = (field: NamedPlace, part: NamedPlace): string => `${pathOf(field)}${partStep(part)}`;
  const path = pathIn(right, place);
  const noiseOf = (op: Change["op"]) => listed ?? knownNoise(headerPartNoise(right.name, place.name, op));
  const paths = pair.left && pair.right ? toPaths(pathIn(left, pair.left), path) : toOneSided(pair, left, path, pathIn);
  const changes: Change[] = [];
  if (pair.op === "added" || pair.op === "removed" || pair.op === "changed") {
    const sides = presentText(pair.left?.value ?? null, pair.right?.value ?? null);
    changes.push({ ...paths, op: pair.op, ...sides, ...noiseOf(pair.op) });
  }
  if (pair.left === null || pair.right === null || (pair.op === "changed" && !pair.isMoved)) return changes;
  return [...changes, { ...paths, op: "moved", ...places(pair.left, pair.right), ...noiseOf("moved") }];
}

/** What is on one side only has its path there. */
function toOneSided(
  pair: NamedPair,
  left: NamedPlace,
  path: string,
  pathIn: (field: NamedPlace, part: NamedPlace) => string,
): Pick<Change, "path"> {
  return { path: pair.left === null ? path : pathIn(left, pair.left) };
}

function partStep(part: NamedPlace): string {
  const name = part.name === OWN_VALUE ? "" : memberStep(shortName(part.name));
  return part.count > 1 ? `${name}${indexStep(part.turn)}` : name;
}

function toPaths(left: string, right: string): Pick<Change, "path" | "from"> {
  return left === right ? { path: right } : { path: right, from: left };
}

/** What was learned says only that values vary. */
function findNoise(name: string, { isIgnored, isLearned }: HeaderOptions, isValue: boolean): Noise | null {
  if (isIgnored(name)) return { noise: "this bin ignores the header", noiseKind: "ignored" };
  if (!isValue || !isLearned(name)) return null;
  return { noise: "it differs between nearly all hits of this event", noiseKind: "learned" };
}

function pathOf(place: NamedPlace): string {
  const name = shortName(place.name);
  return place.count > 1 ? `${name}${indexStep(place.turn)}` : name;
}

function places(left: NamedPlace, right: NamedPlace): Pick<Change, "left" | "right"> {
  return { left: String(left.index + 1), right: String(right.index + 1) };
}
