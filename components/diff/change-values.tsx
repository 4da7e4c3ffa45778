import type { ReactNode } from "react";
import type { Change } from "@/lib/diff/diff-schema";
import { describeMove } from "./describe-move";
import { MarkedPieces } from "./marked-pieces";
import { showControls } from "./show-controls";

/** Before and after; on a wide list beside each other. */
export function ChangeValues({ change }: { readonly change: Change }) {
  const { op, left, right, words, leftLength, rightLength } = change;
  if (op === "moved") {
    return left === undefined || right === undefined ? null : (
      <span className="data mt-0.5 line-clamp-4 whitespace-pre-wrap text-soft [overflow-wrap:anywhere]">
        {showControls(describeMove(change))}
      </span>
    );
  }
  return (
    <span className="mt-1 grid gap-x-4 gap-y-0.5 @2xl:grid-cols-2">
      {left === undefined ? null : (
        <Value side="left" text={left} length={leftLength}>
          {words === undefined ? showControls(left) : <MarkedPieces pieces={words} side="left" />}
        </Value>
      )}
      {right === undefined ? null : (
        <Value side="right" text={right} length={rightLength}>
          {words === undefined ? showControls(right) : <MarkedPieces pieces={words} side="right" />}
        </Value>
      )}
    </span>
  );
}

interface ValueProps {
  readonly side: "left" | "right";
  readonly text: string;
  readonly length: number | undefined;
  readonly children: ReactNode;
}

function Value({ side, text, length, children }: ValueProps) {
  return (
    <span className={`flex min-w-0 gap-1.5 ${side === "right" ? "@2xl:col-start-2" : ""}`}>
      <span aria-hidden="true" className={`data shrink-0 ${side === "left" ? "text-bad" : "text-good"}`}>
        {side === "left" ? "−" : "+"}
      </span>
      <span className="sr-only">{side === "left" ? "before:" : "after:"}</span>
      <span className="data line-clamp-4 min-w-0 whitespace-pre-wrap text-soft [overflow-wrap:anywhere]">
        {text === "" ? <span className="font-sans text-faint">empty</span> : children}
        {length === undefined ? null : (
          <span className="font-sans text-faint text-xs"> ({length.toLocaleString()} characters)</span>
        )}
      </span>
    </span>
  );
}
