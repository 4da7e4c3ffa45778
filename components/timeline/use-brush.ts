"use client";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { type Choice, type Columns, columnAt, endColumns, spanOf } from "./columns";
import { moveChoice } from "./move-choice";
import type { TimeSpan } from "./time-span";

interface BrushParts {
  readonly columns: Columns;
  /** The numbers of the columns that hold hits, ascending. */
  readonly filled: readonly number[];
  /** What the hits are confined to already. */
  readonly confined: TimeSpan | null;
  readonly onChange: (span: TimeSpan | null) => void;
}

/** A choice, with the columns that it counts. */
interface HeldChoice extends Choice {
  readonly columns: Columns;
}

/** Choosing columns by dragging over them, or by keys. What is chosen counts when the pointer lets go, or with Enter. */
export function useBrush({ columns, filled, confined, onChange }: BrushParts) {
  const [held, setHeld] = useState<HeldChoice | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [isDragging, setIsDragging] = useState(false);

  const choice = held === null ? null : findAgain(held, columns);
  const setChoice = (chosen: Choice | null) => setHeld(chosen === null ? null : { ...chosen, columns });

  const columnUnder = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return columnAt(columns, (clientX - left) / Math.max(1, width));
  };
  const stop = () => {
    setChoice(null);
    setIsDragging(false);
  };
  const apply = (chosen: Choice) => {
    stop();
    onChange(spanOf(columns, chosen));
  };
  const pointerActions = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const column = columnUnder(event);
      setIsDragging(true);
      setChoice({ anchor: column, head: column });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const head = columnUnder(event);
      setPointed(head);
      if (isDragging) setChoice({ anchor: choice?.anchor ?? head, head });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!isDragging || choice === null) return;
      const chosen = { anchor: choice.anchor, head: columnUnder(event) };
      const isMeant = chosen.anchor !== chosen.head || filled.includes(chosen.head);
      if (isMeant) apply(chosen);
      else {
        // A press beside every column lets go.
        stop();
        if (confined !== null) onChange(null);
      }
    },
    // The browser took the finger for scrolling.
    onPointerCancel: stop,
    onPointerLeave: () => setPointed(null),
  };
  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const start = filled.at(-1) ?? endColumns(columns).last;
    const moved = moveChoice(columns, choice, start, event);
    if (moved !== null) setChoice(moved);
    else if (event.key === "Enter" && choice !== null) apply(choice);
    else if (event.key === "Escape" && choice !== null) stop();
    else if (event.key === "Escape" && confined !== null) onChange(null);
    else return;
    event.preventDefault();
  };
  return {
    choice,
    /** The column under the pointer. */
    pointed,
    actions: { ...pointerActions, onKeyDown: handleKey, onBlur: stop },
  };
}

/** A choice among columns that have moved on meanwhile; null among others. */
function findAgain({ anchor, head, columns: known }: HeldChoice, columns: Columns): Choice | null {
  if (known.width !== columns.width) return null;
  const moved = Math.round((known.origin - columns.origin) / columns.width);
  return { anchor: anchor + moved, head: head + moved };
}
