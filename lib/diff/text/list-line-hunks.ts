import type { HunkLine, LineHunk, TextPiece } from "@/lib/diff/diff-schema";
import type { RangePair } from "@/lib/diff/sequence/range-pair";
import { cutFrom, SHOWN_LENGTH } from "./cut-pair";
import type { LineDiff } from "./diff-lines";
import { diffWords } from "./diff-words";

const CONTEXT_LINES = 3;
const MAX_HUNK_LINES = 400;

/** The blocks with lines around them, near ones together; lines that became others have their pieces. */
export function listLineHunks(diff: LineDiff, blocks: readonly RangePair[]): LineHunk[] {
  const groups: RangePair[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && block.leftStart - last.leftEnd <= 2 * CONTEXT_LINES)
      group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => toHunk(diff, group));
}

function toHunk(diff: LineDiff, blocks: readonly RangePair[]): LineHunk {
  const first = blocks[0] ?? { leftStart: 0, leftEnd: 0, rightStart: 0, rightEnd: 0 };
  const last = blocks.at(-1) ?? first;
  const before = Math.min(CONTEXT_LINES, first.leftStart, first.rightStart);
  const after = Math.min(CONTEXT_LINES, diff.left.length - last.leftEnd, diff.right.length - last.rightEnd);
  const lines: HunkLine[] = [];
  let next = first.leftStart - before;
  for (const block of blocks) {
    lines.push(...diff.left.slice(next, block.leftStart).map(toSame));
    lines.push(...toBlock(diff, block));
    next = block.leftEnd;
  }
  lines.push(...diff.left.slice(next, last.leftEnd + after).map(toSame));
  return {
    kind: "lines",
    leftStart: first.leftStart - before + 1,
    leftCount: last.leftEnd + after - (first.leftStart - before),
    rightStart: first.rightStart - before + 1,
    rightCount: last.rightEnd + after - (first.rightStart - before),
    lines: lines.slice(0, MAX_HUNK_LINES),
  };
}

/** Lines of a block are compared in turn where it has as many on both sides. */
function toBlock(diff: LineDiff, block: RangePair): HunkLine[] {
  const lefts = diff.left.slice(block.leftStart, Math.min(block.leftEnd, block.leftStart + MAX_HUNK_LINES));
  const rights = diff.right.slice(block.rightStart, Math.min(block.rightEnd, block.rightStart + MAX_HUNK_LINES));
  const isEven = block.leftEnd - block.leftStart === block.rightEnd - block.rightStart;
  const words = lefts.map((line, index) => (isEven ? diffWords(line, rights[index] ?? "") : null));
  return [
    ...lefts.map((line, index) => toLine("removed", line, words[index] ?? null)),
    ...rights.map((line, index) => toLine("added", line, words[index] ?? null)),
  ];
}

function toLine(op: "removed" | "added", line: string, words: readonly TextPiece[] | null): HunkLine {
  const text = shorten(line);
  if (words === null || line.length > SHOWN_LENGTH) return { op, text };
  const pieces = words.filter((piece) => piece.op === "same" || piece.op === op);
  return { op, text, pieces };
}

function toSame(line: string): HunkLine {
  return { op: "same", text: shorten(line) };
}

function shorten(line: string): string {
  return cutFrom(line, 0);
}
