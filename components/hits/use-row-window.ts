"use client";
import { type RefObject, useEffectEvent, useLayoutEffect, useState } from "react";
import { type RowRange, rowsInView, scrollToReveal, type Viewport } from "./rows-in-view";

interface RowWindowParts {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** The row at the top at first. */
  readonly firstIndex: number;
}

interface RowWindow extends RowRange {
  /** To be called on every scroll. */
  readonly measure: () => void;
  readonly reveal: (index: number) => void;
}

// What is rendered before the browser has measured: enough for a first screen.
const FIRST_HEIGHT = 900;

/** The rows of a scrolling list that belong in the document. All have one height, so arithmetic is all it takes. */
export function useRowWindow({ scroller, count, rowHeight, firstIndex }: RowWindowParts): RowWindow {
  const [viewport, setViewport] = useState<Viewport>({ top: firstIndex * rowHeight, height: FIRST_HEIGHT });

  const measure = () => {
    const element = scroller.current;
    if (element === null) return;
    const next = { top: element.scrollTop, height: element.clientHeight };
    setViewport((held) => (needsSame(held, next, rowHeight, count) ? held : next));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it starts counts only once
  useLayoutEffect(() => {
    if (firstIndex > 0 && scroller.current !== null) scroller.current.scrollTop = firstIndex * rowHeight;
  }, [scroller]);

  const measureNow = useEffectEvent(measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number or height of rows is another range
  useLayoutEffect(() => measureNow(), [rowHeight, count]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => measureNow());
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  return {
    ...rowsInView(viewport, rowHeight, count),
    measure,
    reveal: (index) => {
      const element = scroller.current;
      if (element === null) return;
      const seen = { top: element.scrollTop, height: element.clientHeight };
      element.scrollTop = scrollToReveal(seen, rowHeight, index);
    },
  };
}

function needsSame(held: Viewport, next: Viewport, rowHeight: number, count: number): boolean {
  const before = rowsInView(held, rowHeight, count);
  const after = rowsInView(next, rowHeight, count);
  return held.height === next.height && before.first === after.first && before.last === after.last;
}
