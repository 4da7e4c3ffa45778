import type { ChangeOp } from "@/lib/diff/diff-schema";
import { coversPath } from "@/lib/http/path/match-path-pattern";
import type { PathPattern } from "@/lib/http/path/path-pattern";
import type { PathStep } from "@/lib/http/path/path-step";
import type { Noise } from "./noise";

export interface PathNoiseRules {
  readonly ignored: readonly PathPattern[];
  readonly learned: readonly PathPattern[];
}

/**
 * The noise that a bin's lists make of a change. An ignored path covers all below it; the change must lie in it on every
 * side that it is on. A learned one says only that its values vary.
 */
export function pathNoise(
  rules: PathNoiseRules,
  op: ChangeOp,
  left: readonly PathStep[] | null,
  right: readonly PathStep[] | null,
): Noise | null {
  const covers = (pattern: PathPattern): boolean =>
    (left === null || coversPath(pattern, left)) && (right === null || coversPath(pattern, right));
  if (rules.ignored.some(covers)) return { noise: "this bin ignores the path", noiseKind: "ignored" };
  if (op !== "changed" || !rules.learned.some(covers)) return null;
  return { noise: "it differs between nearly all hits of this event", noiseKind: "learned" };
}
