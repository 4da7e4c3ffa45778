import { MarkedPieces } from "@/components/diff/marked-pieces";
import type { RowCell } from "@/components/diff/rows/view-row";
import { showControls } from "@/components/diff/show-controls";
import type { TextPiece } from "@/lib/diff/diff-schema";
import type { CellLook } from "./row-look";

interface CellProps {
  readonly cell: RowCell | null;
  readonly side: "left" | "right";
  readonly look: CellLook;
  readonly depth: number;
  readonly pieces: readonly TextPiece[] | null;
}

const MOST_STEPS = 24;

/** One side of a row: line number, sign, and the text with what changed in it. */
export function Cell({ cell, side, look, depth, pieces }: CellProps) {
  if (cell === null) return <div aria-hidden="true" className="bg-void" />;
  return (
    <div className={`flex min-w-0 border-l-2 ${look.ground}`}>
      {cell.line === undefined ? null : (
        <span aria-hidden="true" className="data w-11 shrink-0 select-none pr-1.5 text-right text-faint">
          {cell.line}
        </span>
      )}
      <span aria-hidden="true" className={`data w-5 shrink-0 select-none text-center ${look.tone}`}>
        {look.sign}
      </span>
      {look.word === "" ? null : <span className="sr-only">{look.word}: </span>}
      <code
        className="data min-w-0 flex-1 whitespace-pre-wrap pr-2 text-ink [overflow-wrap:anywhere]"
        style={depth === 0 ? undefined : { paddingLeft: `${Math.min(depth, MOST_STEPS) * 1.1}em` }}
      >
        {cell.name === undefined ? null : <span className="text-code-key">{showControls(cell.name)}: </span>}
        {pieces === null ? showControls(cell.text) : <MarkedPieces pieces={pieces} side={side} />}
      </code>
    </div>
  );
}
