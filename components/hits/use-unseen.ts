"use client";
import { type RefObject, useEffect, useState } from "react";
import type { ListRows } from "./list-rows";

/** How many hits came on top while the list was scrolled away from there. */
export function useUnseen(
  model: ListRows,
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): { readonly unseen: number; readonly markSeen: () => void } {
  const newest = model.rowAt(0)?.seq ?? 0;
  const [seen, setSeen] = useState(newest);
  useEffect(() => {
    if ((scroller.current?.scrollTop ?? 0) < rowHeight / 2) setSeen(newest);
  }, [newest, scroller, rowHeight]);
  return { unseen: newest > seen ? model.indexOfSeq(seen) : 0, markSeen: () => setSeen(newest) };
}
