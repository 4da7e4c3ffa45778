import type { TextPiece } from "@/lib/diff/diff-schema";
import { showControls } from "./show-controls";

interface MarkedPiecesProps {
  readonly pieces: readonly TextPiece[];
  readonly side: "left" | "right";
}

const MARKS = {
  left: "rounded-[2px] bg-removed-mark text-ink line-through decoration-bad/60",
  right: "rounded-[2px] bg-added-mark text-ink underline decoration-good/70 underline-offset-2",
} as const;

/** One side of a text that changed inside, its own words marked: struck out on the left, underlined on the right. */
export function MarkedPieces({ pieces, side }: MarkedPiecesProps) {
  const hidden = side === "left" ? "added" : "removed";
  const Tag = side === "left" ? "del" : "ins";
  return pieces
    .filter(({ op }) => op !== hidden)
    .map(({ op, text }, index) =>
      op === "same" ? (
        showControls(text)
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece's place is its identity
        <Tag key={index} className={MARKS[side]}>
          {showControls(text)}
        </Tag>
      ),
    );
}
