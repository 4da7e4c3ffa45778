import type { RangePair } from "@/lib/diff/sequence/range-pair";
import type { LineDiff } from "./diff-lines";

/** The stretches of lines that differ, in order; lines between two of them are the same on both sides. */
export function listLineBlocks({ left, right, partners }: LineDiff): RangePair[] {
  const blocks: RangePair[] = [];
  let leftStart = 0;
  let rightStart = 0;
  const close = (leftEnd: number, rightEnd: number): void => {
    if (leftEnd > leftStart || rightEnd > rightStart) blocks.push({ leftStart, leftEnd, rightStart, rightEnd });
    leftStart = leftEnd + 1;
    rightStart = rightEnd + 1;
  };
  for (const [place, partner] of partners.entries()) if (partner >= 0) close(place, partner);
  close(left.length, right.length);
  return blocks;
}
