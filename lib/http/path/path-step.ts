import { indexStep, memberStep } from "@/lib/http/tree/json-path-step";
import { shortName } from "./short-name";

/** A step into JSON: a member's name, or an element's index. */
export type PathStep = string | number;

// A body may nest names of megabytes around thousands of changes: what is longer is cut, and ends with "…".
const MAX_PATH = 4000;

/** The JSONPath (RFC 9535) of those steps. */
export function printPath(steps: readonly PathStep[]): string {
  return print(steps, indexStep);
}

/** The same with `[*]` for every index: one path for all elements. */
export function printGeneralPath(steps: readonly PathStep[]): string {
  return print(steps, () => "[*]");
}

function print(steps: readonly PathStep[], printIndex: (index: number) => string): string {
  let path = "$";
  for (const step of steps) {
    if (path.length > MAX_PATH) return `${path}…`;
    path += typeof step === "number" ? printIndex(step) : memberStep(shortName(step));
  }
  return path;
}
