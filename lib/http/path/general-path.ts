import { memberStep } from "@/lib/http/tree/json-path-step";
import { parsePathPattern } from "./parse-path-pattern";

/** Shorter paths are never cut. */
const MAX_WHOLE = 500;

/**
 * The path of a change as one to ignore from now on: `[*]` in the place of every index. Null for what is no path of JSON
 * or of a field (lines, bytes, XPath), and for one that was cut for its length.
 */
export function generalPath(path: string): string | null {
  if (path.length > MAX_WHOLE && path.includes("…")) return null;
  const parsed = parsePathPattern(path);
  if (!parsed.ok) return null;
  const steps = parsed.pattern.map(({ is, isDeep }) => {
    const step = is === "any" || "index" in is ? "[*]" : memberStep(is.name);
    if (!isDeep) return step;
    return step.startsWith(".") ? `.${step}` : `..${step}`;
  });
  return `$${steps.join("")}`;
}
