import type { Change } from "@/lib/diff/diff-schema";
import type { JsonNode } from "@/lib/http/json/json-node";
import { jsonNoise } from "./json-noise";
import { knownNoise, type Noise } from "./noise";
import { type PathNoiseRules, pathNoise } from "./path-noise";

/** Why a change of a parameter or form field is noise: the rules of JSON, its name being the path. */
export function parameterNoise(
  rules: PathNoiseRules,
  name: string,
  op: Change["op"],
  left: string | null,
  right: string | null,
): Noise | null {
  const listed = pathNoise(rules, op, left === null ? null : [name], right === null ? null : [name]);
  return listed ?? knownNoise(jsonNoise(op, [name], toNode(left), toNode(right)));
}

function toNode(value: string | null): JsonNode | null {
  return value === null ? null : { kind: "string", raw: value, value, start: 0, end: value.length };
}
