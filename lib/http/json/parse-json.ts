import type { JsonArray, JsonMember, JsonNode, JsonObject, JsonString } from "./json-node";
import { JsonProblem } from "./json-problem";
import { JsonScanner } from "./json-scanner";
import { locate } from "./locate";

/** Deeper nesting is no longer data for people; whatever walks the tree may recurse. */
export const MAX_JSON_DEPTH = 512;

export interface JsonError {
  /** In UTF-16 units from the start. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What would have been right there, like `a comma or "]"`. */
  readonly expected: string;
}

export type ParsedJson =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly error: JsonError };

/**
 * Parses JSON without losing anything of it: number text, escapes, duplicate names, order, positions. Accepts exactly
 * what JSON.parse accepts, nested at most MAX_JSON_DEPTH levels and of at most `maxNodes` values. Linear, without
 * recursion.
 */
export function parseJson(
  text: string,
  { maxNodes = Number.POSITIVE_INFINITY }: { maxNodes?: number } = {},
): ParsedJson {
  try {
    return { ok: true, root: readDocument(new JsonScanner(text), maxNodes) };
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const { offset, expected } = error;
    return { ok: false, error: { offset, ...locate(text, offset), expected } };
  }
}

type Open =
  | { node: JsonObject & { end: number }; members: JsonMember[]; items: null; name: JsonString }
  | { node: JsonArray & { end: number }; members: null; items: JsonNode[]; name: null };

function readDocument(scanner: JsonScanner, maxNodes: number): JsonNode {
  const open: Open[] = [];
  for (let count = 1; ; count += 1) {
    if (count > maxNodes) scanner.fail(`at most ${maxNodes} values`);
    let value = readValue(scanner, open);
    while (value !== null) {
      const parent = open.at(-1);
      if (parent === undefined) return readEnd(scanner, value);
      attach(parent, value);
      if (scanner.take(",")) {
        if (parent.items === null) parent.name = readName(scanner, "the name of a field in double quotes");
        break;
      }
      const close = parent.items === null ? "}" : "]";
      if (!scanner.take(close)) scanner.fail(`a comma or "${close}"`);
      parent.node.end = scanner.offset;
      value = parent.node;
      open.pop();
    }
  }
}

/** A whole value; or null when an object or array was opened whose first value comes next. */
function readValue(scanner: JsonScanner, open: Open[]): JsonNode | null {
  scanner.skipSpace();
  const start = scanner.offset;
  const character = scanner.text[start];
  if (character === '"') return scanner.readString("a value");
  if (character !== "{" && character !== "[") {
    return character !== undefined && "-0123456789".includes(character) ? scanner.readNumber() : scanner.readLiteral();
  }
  if (open.length >= MAX_JSON_DEPTH) scanner.fail(`at most ${MAX_JSON_DEPTH} levels of nesting`);
  scanner.offset += 1;
  if (character === "{") {
    const members: JsonMember[] = [];
    if (scanner.take("}")) return { kind: "object", start, end: scanner.offset, members };
    const name = readName(scanner, 'the name of a field in double quotes, or "}"');
    open.push({ node: { kind: "object", start, end: start, members }, members, items: null, name });
    return null;
  }
  const items: JsonNode[] = [];
  if (scanner.take("]")) return { kind: "array", start, end: scanner.offset, items };
  open.push({ node: { kind: "array", start, end: start, items }, members: null, items, name: null });
  return null;
}

function readName(scanner: JsonScanner, expected: string): JsonString {
  const name = scanner.readString(expected);
  if (!scanner.take(":")) scanner.fail("a colon");
  return name;
}

function attach(parent: Open, value: JsonNode): void {
  if (parent.items === null) parent.members.push({ name: parent.name, value });
  else parent.items.push(value);
}

function readEnd(scanner: JsonScanner, value: JsonNode): JsonNode {
  scanner.skipSpace();
  if (scanner.offset < scanner.text.length) scanner.fail("the end");
  return value;
}
