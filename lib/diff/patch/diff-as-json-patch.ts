import type { DiffMessage } from "@/lib/diff/diff-message";
import type { DiffOptions } from "@/lib/diff/diff-options";
import { compareJsonBodies } from "@/lib/diff/json/compare-json-bodies";
import type { JsonPatch } from "./json-patch";
import { makeJsonPatch } from "./make-json-patch";

export type JsonPatchResult =
  | { readonly ok: true; readonly patch: JsonPatch }
  /** As a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * The JSON Patch from one message's body to the other's, noise included: applied to the left body it gives the right one.
 * Only for bodies that are JSON, or read as JSON (lines become an array). Never throws.
 */
export function diffAsJsonPatch(left: DiffMessage, right: DiffMessage, options: DiffOptions = {}): JsonPatchResult {
  const compared = compareJsonBodies(left, right, options);
  return compared.ok ? { ok: true, patch: makeJsonPatch(compared.delta) } : compared;
}
