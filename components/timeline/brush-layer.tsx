"use client";
import { type RefObject, useId } from "react";
import { KEYS } from "@/components/ui/keys";
import { BrushBand } from "./brush-band";
import { type Columns, endColumns, placeOf, spanOf } from "./columns";
import { formatSpan } from "./format-span";
import type { TimeSpan } from "./time-span";
import type { useBrush } from "./use-brush";

interface BrushLayerProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly columns: Columns;
  readonly brush: ReturnType<typeof useBrush>;
  readonly held: TimeSpan | null;
  /** What is in the columns chosen, in words; null when none are. */
  readonly chosenWords: string | null;
}

/** Lies over the columns and takes pointer, finger and keys. To a screen reader it is a slider that says a span. */
export function BrushLayer({ ref, columns, brush, held, chosenWords }: BrushLayerProps) {
  const hintId = useId();
  const { choice, pointed, actions } = brush;
  const { edges } = columns;
  const { first, last } = endColumns(columns);
  const shown = choice === null ? held : spanOf(columns, choice);
  const words = chosenWords ?? (held === null ? "no span chosen" : `only ${formatSpan(held, edges.to)}`);
  return (
    <>
      {shown === null ? null : <BrushBand edges={edges} span={shown} isDraft={choice !== null} />}
      {pointed === null || choice !== null ? null : <PointedColumn columns={columns} column={pointed} />}
      <div
        ref={ref}
        {...actions}
        role="slider"
        tabIndex={0}
        aria-label="Time span"
        aria-keyshortcuts={KEYS.timeline.cap}
        aria-describedby={hintId}
        aria-valuemin={first}
        aria-valuemax={last}
        aria-valuenow={choice?.head ?? last}
        aria-valuetext={words}
        data-time-span
        className="absolute inset-0 cursor-crosshair touch-pan-y -outline-offset-2"
      />
      <span id={hintId} hidden>
        Arrow keys move, with Shift they choose a span, Enter shows its hits only, Escape clears.
      </span>
    </>
  );
}

function PointedColumn({ columns, column }: { readonly columns: Columns; readonly column: number }) {
  const { origin, width, edges } = columns;
  const start = placeOf(edges, origin + column * width);
  const end = placeOf(edges, origin + (column + 1) * width);
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-y-0 bg-ink/8"
      style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
    />
  );
}
