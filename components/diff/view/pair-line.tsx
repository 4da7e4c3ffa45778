import type { PairRow } from "@/components/diff/rows/view-row";
import type { TextPiece } from "@/lib/diff/diff-schema";
import { diffWords } from "@/lib/diff/text/diff-words";
import { Cell } from "./cell";
import { lookOf } from "./row-look";

interface PairLineProps {
  readonly row: PairRow;
  readonly isSplit: boolean;
  readonly isNoise: boolean;
}

/** A row of both messages: in two columns, or what was above what is. */
export function PairLine({ row, isSplit, isNoise }: PairLineProps) {
  const { op, left, right, depth } = row;
  const words = isNoise ? null : findWords(row);
  const before = (
    <Cell cell={left} side="left" look={lookOf(op, "left", isNoise)} depth={depth} pieces={left?.pieces ?? words} />
  );
  const after = (
    <Cell cell={right} side="right" look={lookOf(op, "right", isNoise)} depth={depth} pieces={right?.pieces ?? words} />
  );
  if (isSplit) {
    return (
      <div className="grid grid-cols-2 divide-x divide-line">
        {before}
        {after}
      </div>
    );
  }
  const isOnce = (op === "same" || op === "moved") && left !== null && right !== null;
  return (
    <>
      {left === null || isOnce ? null : before}
      {right === null ? null : after}
    </>
  );
}

/** Rows are short, so this is done as they are drawn. */
function findWords({ op, left, right }: PairRow): readonly TextPiece[] | null {
  if ((op !== "changed" && op !== "type") || left === null || right === null) return null;
  return diffWords(left.text, right.text);
}
