import type { DiffRules } from "@/lib/diff/diff-rules";
import { diffJson } from "@/lib/diff/json/diff-json";
import { JsonPair } from "@/lib/diff/json/json-pair";
import { listJsonChanges } from "@/lib/diff/json/list-json-changes";
import { jsonNoise } from "@/lib/diff/noise/json-noise";
import { knownNoise } from "@/lib/diff/noise/noise";
import { pathNoise } from "@/lib/diff/noise/path-noise";
import type { JsonNode } from "@/lib/http/json/json-node";
import { type BodyResult, bodyResult, MAX_CHANGES } from "./body-result";

/** A JSON text, and what it says. */
export interface JsonSide {
  readonly text: string;
  readonly root: JsonNode;
}

const COARSE = "Some arrays differ too much to match every element: what is shown there may be more than changed.";

/** Two JSON values by structure. */
export function diffJsonBody(left: JsonSide, right: JsonSide, rules: DiffRules, onCompared: () => void): BodyResult {
  const pair = new JsonPair(left.text, right.text);
  const delta = diffJson(pair, left.root, right.root, rules.keyOf);
  onCompared();
  const { changes, more } = listJsonChanges(
    delta,
    (finding) =>
      pathNoise(rules.paths, finding.op, finding.leftSteps, finding.rightSteps) ??
      knownNoise(jsonNoise(finding.op, finding.rightSteps ?? finding.leftSteps ?? [], finding.left, finding.right)),
    MAX_CHANGES,
  );
  const isRewritten = delta === null && left.text !== right.text;
  const notes = [
    ...(isRewritten ? ["The same JSON, written differently: white space, order of keys or escapes."] : []),
    ...(pair.isCoarse ? [COARSE] : []),
  ];
  return bodyResult("json", { changes, more, isCoarse: pair.isCoarse, notes });
}
