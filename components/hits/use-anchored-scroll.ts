"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";
import type { ListRows } from "./list-rows";

/**
 * Keeps what is being read where it is: when rows come or go above, the scroll position moves by as much.
 * At the very top nothing is held: there new rows push in. Returns what to call on every scroll.
 */
export function useAnchoredScroll(
  scroller: RefObject<HTMLElement | null>,
  model: ListRows,
  rowHeight: number,
): () => void {
  const anchor = useRef<{ readonly seq: number; readonly offset: number } | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || anchor.current === null) return;
    const wanted = model.indexOfSeq(anchor.current.seq) * rowHeight + anchor.current.offset;
    if (Math.abs(wanted - element.scrollTop) < 1) return;
    element.scrollTop = wanted;
    // The list reads the position from the event; sent at once, the rows are right in this very frame.
    element.dispatchEvent(new Event("scroll"));
  }, [scroller, model, rowHeight]);

  return () => {
    const top = scroller.current?.scrollTop ?? 0;
    const row = model.rowAt(Math.floor(top / rowHeight));
    anchor.current = top < 1 || row === null ? null : { seq: row.seq, offset: top % rowHeight };
  };
}
