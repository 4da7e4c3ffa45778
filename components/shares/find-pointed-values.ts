import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathPattern } from "@/lib/http/path/path-pattern";

/** A longer body is not read for this. */
const MOST_TEXT = 1_000_000;
const MOST_VALUES = 3;
const MOST_CHARACTERS = 80;

/**
 * What stands at a path in some JSON bodies, as it is written there: at most three values, each cut to 80 characters.
 * Equal ones of neighbours once. None where a body is no JSON, or the path goes to any depth.
 */
export function findPointedValues(bodies: readonly (string | null)[], path: string): readonly string[] {
  const pattern = readPattern(path);
  if (pattern === null) return [];
  const values: string[] = [];
  for (const text of bodies) {
    const root = text === null ? null : read(text);
    if (root === null || text === null) continue;
    for (const node of find(root, pattern, 0)) {
      if (values.length === MOST_VALUES) return values;
      const value = text.slice(node.start, node.end);
      const cut = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
      if (cut !== values.at(-1)) values.push(cut);
    }
  }
  return values;
}

function read(text: string): JsonNode | null {
  if (text.length > MOST_TEXT) return null;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.root : null;
}

function readPattern(path: string): PathPattern | null {
  const parsed = parsePathPattern(path);
  return !parsed.ok || parsed.pattern.some(({ isDeep }) => isDeep) ? null : parsed.pattern;
}

/** Recurses as deep as the path is long, which is bounded. */
function* find(node: JsonNode, pattern: PathPattern, at: number): Generator<JsonNode> {
  const step = pattern[at];
  if (step === undefined) {
    yield node;
    return;
  }
  const { is } = step;
  if (node.kind === "object") {
    for (const { name, value } of node.members) {
      if (is === "any" || ("name" in is && is.name === name.value)) yield* find(value, pattern, at + 1);
    }
  }
  if (node.kind === "array") {
    const items = is === "any" ? node.items : "index" in is ? node.items.slice(is.index, is.index + 1) : [];
    for (const item of items) yield* find(item, pattern, at + 1);
  }
}
