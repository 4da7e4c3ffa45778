"use client";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { FoldRow } from "@/components/diff/rows/view-row";
import { FoldSteps } from "./fold-steps";
import { FoldedRows } from "./folded-rows";

interface FoldLineProps {
  readonly fold: FoldRow;
  readonly isSplit: boolean;
}

/** What is the same, as a count. A short one opens as a whole, a long one from both ends. */
export function FoldLine({ fold, isSplit }: FoldLineProps) {
  return fold.inner === null ? <LongFold fold={fold} isSplit={isSplit} /> : <ShortFold fold={fold} isSplit={isSplit} />;
}

function describe({ what }: FoldRow, count: number): string {
  return `${count.toLocaleString()} ${what}${count === 1 ? "" : "s"} the same`;
}

function ShortFold({ fold, isSplit }: FoldLineProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="flex w-full items-center gap-1 border-line border-y bg-app px-2 py-0.5 text-left text-faint text-xs -outline-offset-2 hover:bg-hover hover:text-ink max-md:py-2"
      >
        <ChevronRight aria-hidden="true" className={`size-3.5 ${isOpen ? "rotate-90" : ""}`} strokeWidth={2} />
        {describe(fold, fold.count)}
      </button>
      {isOpen ? <FoldedRows fold={fold} from={0} to={fold.size} isSplit={isSplit} /> : null}
    </>
  );
}

function LongFold({ fold, isSplit }: FoldLineProps) {
  const [shown, setShown] = useState({ top: 0, end: 0 });
  const { top, end } = shown;
  const left = fold.size - top - end;
  // Bytes are counted one by one, and shown several in a row.
  const hidden = Math.round((fold.count * left) / fold.size);
  return (
    <>
      {top === 0 ? null : <FoldedRows fold={fold} from={0} to={top} isSplit={isSplit} />}
      <FoldSteps
        text={left === 0 ? describe(fold, fold.count) : describe(fold, hidden)}
        left={left}
        isOpen={top + end > 0}
        onTop={(rows) => setShown({ top: top + rows, end })}
        onEnd={(rows) => setShown({ top, end: end + rows })}
        onClose={() => setShown({ top: 0, end: 0 })}
      />
      {end === 0 ? null : <FoldedRows fold={fold} from={fold.size - end} to={fold.size} isSplit={isSplit} />}
    </>
  );
}
