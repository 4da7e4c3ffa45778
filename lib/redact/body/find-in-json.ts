import type { JsonNode, JsonNumber, JsonObject, JsonString } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { indexStep } from "@/lib/http/tree/json-path-step";
import { isCardNumber } from "@/lib/redact/find/card-numbers";
import { isSecretField } from "@/lib/redact/find/is-secret-field";
import { kindOfName } from "@/lib/redact/find/kind-of-name";
import { mayHold } from "@/lib/redact/find/may-hold";
import type { FindInside, Search } from "@/lib/redact/find/search";
import { wholeValue } from "@/lib/redact/find/whole-value";
import { type Finding, findingIn } from "@/lib/redact/finding";
import { NOWHERE, stepInto } from "@/lib/redact/paths/path-state";
import { nameStep, nameText } from "@/lib/redact/paths/step-text";
import type { SecretKind } from "@/lib/redact/secret-kind";
import { undoJson } from "@/lib/redact/view/undo-escapes";
import { cutView, type View } from "@/lib/redact/view/view";

const MAX_WHERE = 1000;
const NAMING = /^(?:name|key|header|field|param|parameter)$/i;
const VALUE = /^(?:value|values|val)$/i;

/** A path so far; written out only where something is found. */
interface Place {
  readonly above: Place | null;
  readonly step: string | number;
}

/**
 * Secrets in JSON: what paths choose, the values of secret names (elements of their lists too), and what `findInside`
 * sees in strings and names. Null when it is not JSON. A number becomes a string. Recurses no deeper than the parser.
 */
export function findInJson(view: View, search: Search, findInside: FindInside): Finding[] | null {
  const parsed = parseJson(view.text);
  if (!parsed.ok) return null;
  const walk = new JsonWalk(view, search, findInside);
  walk.visit(parsed.root, search.paths, null, null);
  return walk.findings;
}

class JsonWalk {
  readonly findings: Finding[] = [];
  private readonly view: View;
  private readonly search: Search;
  private readonly findInside: FindInside;

  constructor(view: View, search: Search, findInside: FindInside) {
    this.view = view;
    this.search = search;
    this.findInside = findInside;
  }

  visit(node: JsonNode, paths: Search["paths"], named: SecretKind | null, place: Place | null): void {
    if (node.kind === "object") {
      const paired = this.kindOfPair(node);
      for (const { name, value } of node.members) {
        const inner = { above: place, step: nameText(name.raw.includes("\\") ? this.inside(name).text : name.value) };
        if (mayHold(name.value)) this.add(this.findInside(this.inside(name), this.searchAt(inner, NOWHERE)));
        const named = this.kindOf(inner.step) ?? (VALUE.test(inner.step) ? paired : null);
        this.visit(value, stepInto(paths, inner.step), named, inner);
      }
    } else if (node.kind === "array") {
      for (const [index, item] of node.items.entries()) {
        this.visit(item, stepInto(paths, index), named, { above: place, step: index });
      }
    } else {
      this.visitLeaf(node, paths, paths.isChosen ? "chosen" : named, place);
    }
  }

  private visitLeaf(
    node: Exclude<JsonNode, { kind: "object" | "array" }>,
    paths: Search["paths"],
    kind: SecretKind | null,
    place: Place | null,
  ): void {
    if (node.kind === "string") {
      if (kind !== null) this.add(wholeValue(this.inside(node), this.whereOf(place), kind));
      else if (mayHold(node.value)) this.add(this.findInside(this.inside(node), this.searchAt(place, paths)));
    } else if (node.kind === "number") {
      const found = kind ?? (this.search.auto && isCardNumber(node.raw) ? "card number" : null);
      if (found !== null) this.quote(node, found, place);
    } else if (kind === "chosen" && node.raw !== "null") {
      this.quote(node, kind, place);
    }
  }

  private kindOf(name: string): SecretKind | null {
    return this.search.auto && isSecretField(name) ? kindOfName(name) : null;
  }

  /** Of the value in `{"name": "Authorization", "value": "…"}`. */
  private kindOfPair({ members }: JsonObject): SecretKind | null {
    for (const { name, value } of members) {
      if (value.kind !== "string" || !NAMING.test(name.value)) continue;
      const kind = this.kindOf(value.value);
      if (kind !== null) return kind;
    }
    return null;
  }

  private add(found: readonly Finding[]): void {
    for (const finding of found) this.findings.push(finding);
  }

  private inside(node: JsonString): View {
    return undoJson(cutView(this.view, node.start + 1, node.end - 1));
  }

  private quote(node: Pick<JsonNumber, "start" | "end">, kind: SecretKind, place: Place | null): void {
    const found = findingIn(this.view, node, { kind, where: this.whereOf(place) });
    this.findings.push({ ...found, write: (token) => this.view.write(`"${token}"`) });
  }

  private searchAt(place: Place | null, paths: Search["paths"]): Search {
    const walk = this;
    const { auto, depth } = this.search;
    return {
      auto,
      paths,
      depth,
      get where() {
        return walk.whereOf(place);
      },
    };
  }

  private whereOf(place: Place | null): string {
    const steps: string[] = [];
    for (let at = place; at !== null; at = at.above) {
      steps.push(typeof at.step === "number" ? indexStep(at.step) : nameStep(at.step));
    }
    return `${this.search.where}${steps.reverse().join("").slice(0, MAX_WHERE)}`;
  }
}
