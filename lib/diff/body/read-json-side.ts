import type { BodyKind } from "@/lib/http/body/body-kind";
import { readBodyTree } from "@/lib/http/body/read-body-tree";
import { parseJson } from "@/lib/http/json/parse-json";
import { printTreeAsJson } from "@/lib/http/tree/print-tree-as-json";
import type { BodySide } from "./body-side";
import type { JsonSide } from "./diff-json-body";

// More values than that are compared as text.
const MAX_NODES = 3_000_000;
// RFC 7464 begins each value with one.
const RECORD_MARK = "\u001e";
const MAX_PRINTED = 32 * 1024 * 1024;
/** Formats that have a reading as JSON. */
export const JSON_LIKE: ReadonlySet<BodyKind> = new Set<BodyKind>(["json", "graphql", "ndjson", "msgpack", "cbor"]);

export type ReadJsonSide =
  | { readonly ok: true; readonly json: JsonSide }
  | { readonly ok: false; readonly reason: string };

/** The body as JSON: itself, an array of its lines, or what a binary format of the same kind of data reads as. */
export function readJsonSide(side: BodySide): ReadJsonSide {
  if (side.kind === "msgpack" || side.kind === "cbor") return readBinary(side);
  if (side.text === null) return { ok: false, reason: "it is no text in its charset" };
  if (side.kind === "ndjson") return readLines(side.text);
  return readText(side.text);
}

function readText(text: string): ReadJsonSide {
  const parsed = parseJson(text, { maxNodes: MAX_NODES });
  if (parsed.ok) return { ok: true, json: { text, root: parsed.root } };
  const { line, column, expected } = parsed.error;
  return { ok: false, reason: `line ${line}, column ${column}: expected ${expected}` };
}

/** Each line must be a value of its own: two broken ones may make a whole when they are joined. */
function readLines(text: string): ReadJsonSide {
  const lines = text
    .split("\n")
    .map((line) => (line.startsWith(RECORD_MARK) ? line.slice(1) : line).trim())
    .filter((line) => line !== "");
  const read = readText(`[${lines.join(",")}]`);
  if (!read.ok || read.json.root.kind !== "array") return { ok: false, reason: "one of its lines is no JSON value" };
  const { items } = read.json.root;
  let start = 1;
  for (const [index, line] of lines.entries()) {
    if (items[index]?.start !== start || items[index]?.end !== start + line.length) {
      return { ok: false, reason: `line ${index + 1} is no JSON value` };
    }
    start += line.length + 1;
  }
  return read;
}

function readBinary(side: BodySide): ReadJsonSide {
  const tree = readBodyTree(side.kind, side.bytes, side.contentType);
  if (tree?.root == null || tree.problem !== null)
    return { ok: false, reason: tree?.problem?.message ?? "it is empty" };
  const printed = printTreeAsJson(tree.root, { maxLength: MAX_PRINTED });
  return printed.isWhole ? readText(printed.text) : { ok: false, reason: "it is too long" };
}
