import { readBodySide } from "@/lib/diff/body/read-body-side";
import { readJsonSide } from "@/lib/diff/body/read-json-side";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { type JsonType, typeOfJson } from "@/lib/diff/json/type-of-json";
import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { JsonNode } from "@/lib/http/json/json-node";
import { printJson } from "@/lib/http/json/print-json";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathPattern } from "@/lib/http/path/path-pattern";
import { findHeader, headerValues } from "@/lib/http/raw-headers";
import { findAtPath } from "./find-at-path";
import { type CollectedValues, tallyValues } from "./tally-values";

const MAX_VALUE = 1000;
/** Values of one message at one path. */
const MAX_FOUND = 1000;

export interface NumberedMessage extends DiffMessage {
  readonly seq: number;
}

export type CollectValuesResult =
  | { readonly ok: true; readonly collected: CollectedValues }
  | { readonly ok: false; readonly offset: number; readonly expected: string };

/** The values at a path (of JSON, or of form fields) over many hits: what there is, how often, and where it came first. */
export function collectValues(messages: readonly NumberedMessage[], path: string): CollectValuesResult {
  const parsed = parsePathPattern(path);
  if (!parsed.ok) return parsed;
  const rows = messages.map((message) => ({ seq: message.seq, found: readAt(message, parsed.pattern) }));
  return { ok: true, collected: tallyValues(rows) };
}

/** The same of a header: its fields as they were sent, in order. */
export function collectHeaderValues(messages: readonly NumberedMessage[], name: string): CollectedValues {
  const rows = messages.map(({ seq, headers }) => {
    const found = headerValues(headers, name).slice(0, MAX_FOUND);
    return { seq, found: found.map((text) => ({ text: text.slice(0, MAX_VALUE), type: "string" as const })) };
  });
  return tallyValues(rows);
}

function readAt(message: DiffMessage, pattern: PathPattern): Array<{ text: string; type: JsonType }> {
  const root = readRoot(message);
  if (root === null) return [];
  return findAtPath(root, pattern, MAX_FOUND).map((node) => ({
    text: printJson(node, { indent: 0, maxLength: MAX_VALUE }).text,
    type: typeOfJson(node),
  }));
}

/** A form is an object of strings. */
function readRoot(message: DiffMessage): JsonNode | null {
  const side = readBodySide(message.body, findHeader(message.headers, "content-type"));
  if (side.kind !== "form") {
    const read = readJsonSide(side);
    return read.ok ? read.json.root : null;
  }
  const toNode = (value: string) => ({ kind: "string", raw: JSON.stringify(value), value, start: 0, end: 0 }) as const;
  const { fields } = parseForm(bytesToBinaryText(side.bytes));
  const members = fields.map(({ name, value }) => ({ name: toNode(name), value: toNode(value) }));
  return { kind: "object", start: 0, end: 0, members };
}
