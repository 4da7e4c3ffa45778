import { internValues } from "@/lib/diff/sequence/intern-values";
import { ListMatch } from "@/lib/diff/sequence/list-match";
import { matchSequence } from "@/lib/diff/sequence/match-sequence";
import { expandName, type XmlItem } from "./xml-item";
import type { XmlNumbers } from "./xml-numbers";

const ID_NAME = /^(?:id|Id|ID)$/;

export interface XmlMatch {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly moved: Uint8Array;
  readonly isCoarse: boolean;
}

/** Which children go together: equal ones, in order where possible; then, between those, ones of the same name. */
export function matchXmlChildren(
  left: readonly XmlItem[],
  right: readonly XmlItem[],
  numbers: XmlNumbers,
  isSwapped: boolean,
): XmlMatch {
  const match = new ListMatch(left.length, right.length, isSwapped);
  const numberOf = (item: XmlItem | undefined): number => (item === undefined ? -1 : numbers.of(item));
  const found = matchSequence(left.map(numberOf), right.map(numberOf), isSwapped);
  for (const [from, to] of found.partners.entries()) if (to >= 0) match.match(from, to);
  match.matchLabels(
    (place) => numberOf(left[place]),
    (place) => numberOf(right[place]),
  );
  const repeated = new Set([...listRepeated(left), ...listRepeated(right)]);
  const labelOf = (item: XmlItem | undefined): string => (item === undefined ? "" : describe(item, repeated));
  for (const { lefts, rights } of match.listGaps()) {
    const labels = internValues(
      lefts.map((place) => labelOf(left[place])),
      rights.map((place) => labelOf(right[place])),
    );
    const { partners } = matchSequence(labels.left, labels.right, isSwapped);
    for (const [index, partner] of partners.entries()) {
      const from = lefts[index];
      const to = rights[partner];
      if (from !== undefined && to !== undefined) match.match(from, to);
    }
  }
  return { lefts: match.lefts, rights: match.rights, moved: match.findMoved(), isCoarse: found.isCoarse };
}

function listRepeated(items: readonly XmlItem[]): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { name } of items) {
    if (name === null) continue;
    const text = expandName(name);
    if (seen.has(text)) repeated.push(text);
    seen.add(text);
  }
  return repeated;
}

/** What keeps its name may have changed inside; among several of one name an id tells them apart. */
function describe({ kind, name, attributes }: XmlItem, repeated: ReadonlySet<string>): string {
  if (name === null) return kind;
  const text = expandName(name);
  const id = repeated.has(text) ? attributes.find((attribute) => ID_NAME.test(attribute.name.local))?.value : null;
  return JSON.stringify([kind, text, id ?? null]);
}
