import type { FindTreeMark } from "@/components/tree/tree-marks";
import { matchesPath } from "@/lib/http/path/match-path-pattern";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathStep } from "@/lib/http/path/path-step";
import { readHighlight } from "./read-highlight";

/** The names of header fields that a share points out, in lower case. */
export function listPointedHeaders(highlights: readonly string[]): ReadonlySet<string> {
  return new Set(highlights.flatMap((text) => readHighlight(text)?.header ?? []));
}

/** Marks the values of a body that a share points out; null where it points out none. */
export function findPointedMark(highlights: readonly string[]): FindTreeMark | null {
  const patterns = highlights.flatMap((text) => {
    const pattern = readHighlight(text)?.pattern;
    return pattern === undefined ? [] : [pattern];
  });
  if (patterns.length === 0) return null;
  return (path) => {
    const steps = readSteps(path);
    const isPointed = steps !== null && patterns.some((pattern) => matchesPath(pattern, steps));
    return isPointed ? { is: "pointed", label: "look here" } : null;
  };
}

/** The steps of a path to one value; null for what is no such path, like XPath. */
function readSteps(path: string): readonly PathStep[] | null {
  const parsed = path.startsWith("$") ? parsePathPattern(path) : null;
  if (parsed === null || !parsed.ok) return null;
  const steps: PathStep[] = [];
  for (const { is, isDeep } of parsed.pattern) {
    if (is === "any" || isDeep) return null;
    steps.push("name" in is ? is.name : is.index);
  }
  return steps;
}
