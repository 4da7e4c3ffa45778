import type { Change } from "@/lib/diff/diff-schema";
import type { Noise } from "@/lib/diff/noise/noise";
import { presentText } from "@/lib/diff/text/present-text";
import { shortName } from "@/lib/http/path/short-name";
import type { TreeSpan } from "@/lib/http/tree/tree-node";
import { matchXmlChildren } from "./match-xml-children";
import { PrefixChanges } from "./prefix-changes";
import { declarationName, prefixesByUri, writtenName } from "./written-names";
import { expandName, type XmlItem } from "./xml-item";
import { XmlNumbers } from "./xml-numbers";

const MAX_PATH = 4000;

export interface XmlSide {
  readonly text: string;
  readonly root: XmlItem;
}

/** Takes the local names on the way, an attribute's with "@". */
export type FindXmlNoise = (
  op: Change["op"],
  steps: readonly string[],
  left: string | null,
  right: string | null,
) => Noise | null;

/** Where a change stands in both texts; null on a side that does not have it. */
export interface XmlPlace {
  readonly left: TreeSpan | null;
  readonly right: TreeSpan | null;
}

export interface XmlDiff {
  readonly changes: Change[];
  /** One for each change, in their order. */
  readonly places: XmlPlace[];
  readonly isCoarse: boolean;
}

/**
 * The changes from one XML document to another: elements by their names in their namespaces, attributes by name, text,
 * comments and instructions in order. A prefix that changed while its namespace did not is one row, wherever it is used.
 * Paths are XPath as written on the right. Recurses as deep as the documents are nested.
 */
export function diffXml(left: XmlSide, right: XmlSide, findNoise: FindXmlNoise): XmlDiff {
  const differ = new XmlDiffer(left.text, right.text, findNoise);
  differ.compareRoots(left.root, right.root);
  return {
    changes: [...differ.prefixes.list(), ...differ.changes],
    places: [...differ.prefixes.places(), ...differ.places],
    isCoarse: differ.isCoarse,
  };
}

interface Place {
  readonly left: string;
  readonly right: string;
  readonly steps: readonly string[];
  readonly at: XmlPlace;
}

const NOWHERE: XmlPlace = { left: null, right: null };

class XmlDiffer {
  readonly changes: Change[] = [];
  readonly places: XmlPlace[] = [];
  readonly prefixes = new PrefixChanges();
  isCoarse = false;
  private readonly numbers = new XmlNumbers();
  private readonly leftText: string;
  private readonly rightText: string;
  private readonly findNoise: FindXmlNoise;

  constructor(leftText: string, rightText: string, findNoise: FindXmlNoise) {
    this.leftText = leftText;
    this.rightText = rightText;
    this.findNoise = findNoise;
  }

  /** A document with a declaration or comments beside its root, against one without, is compared as one with. */
  compareRoots(left: XmlItem, right: XmlItem): void {
    this.compareChildren(asDocument(left), asDocument(right), { left: "", right: "", steps: [], at: NOWHERE });
  }

  private compareNodes(left: XmlItem, right: XmlItem, place: Place): void {
    if (left.name !== null && right.name !== null) {
      this.prefixes.add(left.name.uri, left.name.prefix, right.name.prefix, tagsOf(left, right));
      this.compareDeclarations(left, right, place);
      this.compareAttributes(left, right, place);
    }
    if (left.text !== null && right.text !== null) {
      if (left.text !== right.text) this.add("changed", place, left.text, right.text);
      return;
    }
    this.compareChildren(asContent(left), asContent(right), place);
  }

  private compareChildren(left: XmlItem, right: XmlItem, place: Place): void {
    const match = matchXmlChildren(left.children, right.children, this.numbers, this.leftText > this.rightText);
    this.isCoarse ||= match.isCoarse;
    let next = 0;
    const listRemoved = (end: number): void => {
      for (; next < end; next += 1) {
        const child = left.children[next];
        if (child !== undefined && match.rights[next] === -1) this.addWhole("removed", child, place);
      }
    };
    for (const [to, child] of right.children.entries()) {
      const from = match.lefts[to] ?? -1;
      const other = left.children[from];
      if (other === undefined) {
        this.addWhole("added", child, place);
        continue;
      }
      const isMoved = match.moved[to] === 1;
      if (!isMoved) listRemoved(from);
      const inner = enter(place, other, child);
      if (isMoved) this.add("moved", inner, String(from + 1), String(to + 1));
      this.compareNodes(other, child, inner);
    }
    listRemoved(left.children.length);
  }

  private compareDeclarations(left: XmlItem, right: XmlItem, place: Place): void {
    const lefts = prefixesByUri(left);
    const rights = prefixesByUri(right);
    const at = tagsOf(left, right);
    for (const [uri, [prefix = "", ...more]] of lefts) {
      const others = rights.get(uri);
      if (others === undefined) this.addAttribute("removed", declarationName(prefix), { ...place, at }, uri, null);
      else if (more.length === 0 && others.length === 1) this.prefixes.add(uri, prefix, others[0] ?? "", at);
    }
    for (const [uri, [prefix = ""]] of rights) {
      if (!lefts.has(uri)) this.addAttribute("added", declarationName(prefix), { ...place, at }, null, uri);
    }
  }

  private compareAttributes(left: XmlItem, right: XmlItem, place: Place): void {
    const lefts = new Map(left.attributes.map((attribute) => [expandName(attribute.name), attribute]));
    const rights = new Map(right.attributes.map((attribute) => [expandName(attribute.name), attribute]));
    for (const [name, attribute] of lefts) {
      const gone = { ...place, at: { left: attribute.span, right: null } };
      if (!rights.has(name)) this.addAttribute("removed", writtenName(attribute), gone, attribute.value, null);
    }
    for (const [name, attribute] of rights) {
      const other = lefts.get(name);
      const inner = { ...place, at: { left: other?.span ?? null, right: attribute.span } };
      if (other === undefined) {
        this.addAttribute("added", writtenName(attribute), inner, null, attribute.value);
        continue;
      }
      this.prefixes.add(other.name.uri, other.name.prefix, attribute.name.prefix, inner.at);
      if (other.value !== attribute.value) {
        const names = { left: writtenName(other), right: writtenName(attribute) };
        this.addAttribute("changed", names.right, inner, other.value, attribute.value, names.left);
      }
    }
  }

  private addAttribute(
    op: "added" | "removed" | "changed",
    name: string,
    place: Place,
    left: string | null,
    right: string | null,
    leftName = name,
  ): void {
    const inner = {
      left: appendStep(place.left, `/@${leftName}`),
      right: appendStep(place.right, `/@${name}`),
      steps: [...place.steps, `@${name.slice(name.indexOf(":") + 1)}`],
      at: place.at,
    };
    this.add(op, inner, left, right);
  }

  private addWhole(op: "added" | "removed", item: XmlItem, place: Place): void {
    const text = op === "added" ? this.rightText : this.leftText;
    const whole = item.span === null ? "" : text.slice(item.span.start, item.span.end);
    const inner = enter(place, item, item);
    this.add(op, inner, op === "removed" ? whole : null, op === "added" ? whole : null);
  }

  private add(op: Change["op"], place: Place, left: string | null, right: string | null): void {
    const path = op === "removed" ? place.left : place.right;
    const from = left === null || right === null || place.left === place.right ? {} : { from: place.left };
    const sides = op === "moved" ? { left: left ?? "", right: right ?? "" } : presentText(left, right);
    this.places.push({ left: op === "added" ? null : place.at.left, right: op === "removed" ? null : place.at.right });
    this.changes.push({ path, op, ...from, ...sides, ...this.findNoise(op, place.steps, left, right) });
  }
}

function enter(place: Place, left: XmlItem, right: XmlItem): Place {
  const steps = right.name === null ? place.steps : [...place.steps, right.name.local];
  const at = { left: left.span, right: right.span };
  return { left: appendStep(place.left, left.step), right: appendStep(place.right, right.step), steps, at };
}

/** The start tags of two elements. */
function tagsOf(left: XmlItem, right: XmlItem): XmlPlace {
  return { left: tagOf(left), right: tagOf(right) };
}

function tagOf({ span, children }: XmlItem): TreeSpan | null {
  return span === null ? null : { start: span.start, end: children[0]?.span?.start ?? span.end };
}

/** Names of megabytes around thousands of changes are cut, as in JSON. */
function appendStep(path: string, step: string): string {
  return path.length > MAX_PATH ? path : `${path}${shortName(step)}`;
}

function asDocument(item: XmlItem): XmlItem {
  if (item.kind === "document") return item;
  const nothing = { name: null, attributes: [], declarations: [], text: null, step: "", span: null };
  return { kind: "document", ...nothing, children: [item] };
}

/** An element of nothing but text beside one with children: its text is one of them. */
function asContent(item: XmlItem): XmlItem {
  if (item.text === null || item.text === "") return item;
  const nothing = { name: null, attributes: [], declarations: [], children: [] };
  const text: XmlItem = { kind: "text", ...nothing, text: item.text, step: "/text()", span: item.span };
  return { ...item, text: null, children: [text] };
}
