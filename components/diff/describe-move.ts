import type { Change } from "@/lib/diff/diff-schema";

/** What to say of a change that is a move: an element of JSON is itself, what has a name gives its places in the list. */
export function describeMove({ path, left = "", right = "" }: Change): string {
  return path.startsWith("$") || left === right ? left : `place ${left} → ${right}`;
}
