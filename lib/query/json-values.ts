import type { JsonNode } from "@/lib/http/json/json-node";

export interface FoundValue {
  readonly text: string;
  /** A JSON number: 10 and 10.0 are equal. */
  readonly isNumber: boolean;
}

const INDEX = /^(?:0|[1-9]\d{0,8})$/;

/**
 * The values at a path of a JSON text: strings unescaped, everything else as it was written. A step is a member's name
 * or an element's index, "*" is all of them; a name asked of an array is asked of its elements, and an array at the end
 * stands for itself and for each element. Every member of a duplicate name counts.
 */
export function* jsonValues(root: JsonNode, text: string, path: readonly string[]): Generator<FoundValue> {
  for (const node of walk(root, path, 0)) {
    yield toValue(node, text);
    if (node.kind !== "array") continue;
    for (const item of node.items) yield toValue(item, text);
  }
}

/** Recurses at most as deep as the text is nested and the path is long; both are bounded. */
function* walk(node: JsonNode, path: readonly string[], at: number): Generator<JsonNode> {
  const step = path[at];
  if (step === undefined) {
    yield node;
  } else if (node.kind === "object") {
    for (const { name, value } of node.members) {
      if (step === "*" || name.value === step) yield* walk(value, path, at + 1);
    }
  } else if (node.kind === "array" && INDEX.test(step)) {
    const item = node.items[Number(step)];
    if (item !== undefined) yield* walk(item, path, at + 1);
  } else if (node.kind === "array") {
    for (const item of node.items) yield* walk(item, path, step === "*" ? at + 1 : at);
  }
}

function toValue(node: JsonNode, text: string): FoundValue {
  return {
    text: node.kind === "string" ? node.value : text.slice(node.start, node.end),
    isNumber: node.kind === "number",
  };
}
