import type { Change } from "@/lib/diff/diff-schema";
import type { RangePair } from "@/lib/diff/sequence/range-pair";
import type { LineDiff } from "./diff-lines";
import { presentText } from "./present-text";

/** One row for each stretch of lines that differ: `line 3` or `lines 3–5`, counted on the right, of the removed left. */
export function listLineChanges(diff: LineDiff, blocks: readonly RangePair[]): Change[] {
  return blocks.map((block) => {
    const left = block.leftEnd > block.leftStart ? diff.left.slice(block.leftStart, block.leftEnd).join("") : null;
    const right =
      block.rightEnd > block.rightStart ? diff.right.slice(block.rightStart, block.rightEnd).join("") : null;
    const op = left === null ? "added" : right === null ? "removed" : "changed";
    const leftPath = nameLines(block.leftStart, block.leftEnd);
    const path = right === null ? leftPath : nameLines(block.rightStart, block.rightEnd);
    const from = op === "changed" && leftPath !== path ? { from: leftPath } : {};
    return { path, op, ...from, ...presentText(left, right) };
  });
}

function nameLines(start: number, end: number): string {
  return end - start === 1 ? `line ${end}` : `lines ${start + 1}–${end}`;
}
