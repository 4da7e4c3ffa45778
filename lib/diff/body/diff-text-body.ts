import { diffLines } from "@/lib/diff/text/diff-lines";
import { listLineBlocks } from "@/lib/diff/text/list-line-blocks";
import { listLineChanges } from "@/lib/diff/text/list-line-changes";
import { listLineHunks } from "@/lib/diff/text/list-line-hunks";
import { type BodyResult, bodyResult, MAX_CHANGES } from "./body-result";

/** Stretches of lines that are listed as hunks. */
export const MAX_HUNKS = 500;

/** Two texts by line and word. */
export function diffTextBody(left: string, right: string, notes: readonly string[] = []): BodyResult {
  const diff = diffLines(left, right);
  const blocks = listLineBlocks(diff);
  const listed = blocks.slice(0, MAX_CHANGES);
  return bodyResult("text", {
    changes: listLineChanges(diff, listed),
    hunks: listLineHunks(diff, listed.slice(0, MAX_HUNKS)),
    isCoarse: diff.isCoarse,
    notes: [
      ...notes,
      ...(diff.isCoarse ? ["The texts differ too much to compare every line: some may be equal."] : []),
    ],
    more: blocks.length - listed.length,
  });
}
