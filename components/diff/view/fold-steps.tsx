"use client";
import { ArrowDownFromLine, ArrowUpFromLine, FoldVertical, UnfoldVertical } from "lucide-react";
import type { ComponentType } from "react";

interface FoldStepsProps {
  readonly text: string;
  /** Rows that are still folded. */
  readonly left: number;
  readonly isOpen: boolean;
  /** Shows so many rows more, from the top or from the end. */
  readonly onTop: (rows: number) => void;
  readonly onEnd: (rows: number) => void;
  readonly onClose: () => void;
}

const STEP = 200;
// As many blocks as a page can watch without a pause.
const LEAP = 20_000;

/** The line of a long fold: what is in it, and ways to see some of it or all. */
export function FoldSteps({ text, left, isOpen, onTop, onEnd, onClose }: FoldStepsProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 border-line border-y bg-app px-2 text-faint text-xs">
      <legend className="sr-only">{text}</legend>
      <span aria-hidden="true" className="py-0.5">
        ⋯ {text}
      </span>
      {left > STEP ? (
        <>
          <Step icon={ArrowDownFromLine} text={`First ${STEP}`} onPress={() => onTop(STEP)} />
          <Step icon={ArrowUpFromLine} text={`Last ${STEP}`} onPress={() => onEnd(STEP)} />
        </>
      ) : null}
      {left === 0 ? null : (
        <Step
          icon={UnfoldVertical}
          text={left > LEAP ? `First ${LEAP.toLocaleString()}` : isOpen ? "Show the rest" : "Show all"}
          onPress={() => onTop(Math.min(left, LEAP))}
        />
      )}
      {isOpen ? <Step icon={FoldVertical} text="Fold" onPress={onClose} /> : null}
    </fieldset>
  );
}

interface StepProps {
  readonly icon: ComponentType<{ readonly className?: string; readonly "aria-hidden"?: "true" }>;
  readonly text: string;
  readonly onPress: () => void;
}

function Step({ icon: Icon, text, onPress }: StepProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="flex items-center gap-1 rounded-sm px-1 py-0.5 text-soft hover:bg-hover hover:text-ink max-md:py-2"
    >
      <Icon aria-hidden="true" className="size-3" />
      {text}
    </button>
  );
}
