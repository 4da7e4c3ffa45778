import type { DiffRules } from "@/lib/diff/diff-rules";
import { listNamedChanges } from "@/lib/diff/list/list-named-changes";
import { parameterNoise } from "@/lib/diff/noise/parameter-noise";
import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { type BodyResult, bodyResult } from "./body-result";
import type { BodySide } from "./body-side";

/** Two application/x-www-form-urlencoded bodies by their fields, decoded; null where one has more than are read. */
export function diffFormBody(left: BodySide, right: BodySide, rules: DiffRules): BodyResult | null {
  const lefts = parseForm(bytesToBinaryText(left.bytes));
  const rights = parseForm(bytesToBinaryText(right.bytes));
  if (lefts.reason !== null || rights.reason !== null) return null;
  const changes = listNamedChanges(lefts.fields, rights.fields, (...facts) => parameterNoise(rules.paths, ...facts));
  return bodyResult("form", { changes });
}
