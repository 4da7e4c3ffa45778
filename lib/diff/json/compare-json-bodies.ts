import type { BodySide } from "@/lib/diff/body/body-side";
import { readBodySide } from "@/lib/diff/body/read-body-side";
import { readJsonSide } from "@/lib/diff/body/read-json-side";
import type { DiffMessage } from "@/lib/diff/diff-message";
import type { DiffOptions } from "@/lib/diff/diff-options";
import { readDiffRules } from "@/lib/diff/diff-rules";
import type { JsonNode } from "@/lib/http/json/json-node";
import { findHeader } from "@/lib/http/raw-headers";
import { type ArrayKeys, diffJson } from "./diff-json";
import type { JsonDelta } from "./json-delta";
import { JsonPair } from "./json-pair";

export type ComparedJson =
  | { readonly ok: true; readonly left: JsonNode; readonly right: JsonNode; readonly delta: JsonDelta | null }
  /** As a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * The differences of two bodies that are JSON, or read as JSON (lines become an array), as a tree: what patches and views
 * are made from. Never throws.
 */
export function compareJsonBodies(left: DiffMessage, right: DiffMessage, options: DiffOptions = {}): ComparedJson {
  return compareJsonSides(toSide(left), toSide(right), readDiffRules(options).keyOf);
}

/** The same of bodies that are read already. */
export function compareJsonSides(left: BodySide, right: BodySide, keyOf: ArrayKeys): ComparedJson {
  const first = readJsonSide(left);
  const second = readJsonSide(right);
  if (!first.ok) return { ok: false, reason: `The left body is no JSON: ${first.reason}.` };
  if (!second.ok) return { ok: false, reason: `The right body is no JSON: ${second.reason}.` };
  const pair = new JsonPair(first.json.text, second.json.text);
  const delta = diffJson(pair, first.json.root, second.json.root, keyOf);
  return { ok: true, left: first.json.root, right: second.json.root, delta };
}

function toSide(message: DiffMessage): BodySide {
  return readBodySide(message.body, findHeader(message.headers, "content-type"));
}
