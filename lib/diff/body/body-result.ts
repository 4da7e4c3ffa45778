import type { BodyDiff } from "@/lib/diff/diff-schema";

/** Rows that a body's comparison lists; the rest is counted. */
export const MAX_CHANGES = 5000;

/** What a comparison of two bodies found; null where it could not be made that way. */
export type BodyResult = Omit<BodyDiff, "isIdentical">;

export function bodyResult(
  kind: BodyDiff["kind"],
  result: Partial<BodyResult> & Pick<BodyResult, "changes">,
): BodyResult {
  const changes = result.changes.slice(0, MAX_CHANGES);
  const more = (result.more ?? 0) + result.changes.length - changes.length;
  return { kind, isCoarse: false, notes: [], ...result, changes, more };
}
