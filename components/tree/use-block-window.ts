"use client";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";

// Rows beyond the screen on both sides; the window moves in steps of the same size.
const SPARE = 24;

export interface BlockWindow {
  /** The first row to draw, and how many. */
  readonly from: number;
  readonly count: number;
  /** Scrolls a row into view, clear of the bars that stick to both ends. */
  readonly reveal: (row: number) => void;
}

/**
 * Which rows of a long block are near the screen, for a block that scrolls with the page around it rather than in a box
 * of its own. `rowHeight` in pixels; `margin` is what bars cover above and below.
 */
export function useBlockWindow(
  ref: RefObject<HTMLElement | null>,
  rowHeight: number,
  rowCount: number,
  margin: { readonly top: number; readonly bottom: number },
): BlockWindow {
  const [place, setPlace] = useState({ from: 0, count: SPARE * 3 });

  const measure = useEffectEvent(() => {
    const element = ref.current;
    if (element === null) return;
    const frame = findScroller(element);
    const above = frame.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const first = Math.floor(above / rowHeight / SPARE) * SPARE;
    const from = Math.max(0, first - SPARE);
    const count = Math.ceil(frame.clientHeight / rowHeight / SPARE) * SPARE + SPARE * 3;
    setPlace((held) => (held.from === from && held.count === count ? held : { from, count }));
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const frame = findScroller(element);
    const observer = new ResizeObserver(() => measure());
    observer.observe(frame);
    observer.observe(element);
    frame.addEventListener("scroll", measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      frame.removeEventListener("scroll", measure);
    };
  }, [ref]);

  const reveal = (row: number) => {
    const element = ref.current;
    if (element === null) return;
    const frame = findScroller(element);
    const bounds = frame.getBoundingClientRect();
    const top = element.getBoundingClientRect().top + row * rowHeight;
    const highest = bounds.top + margin.top;
    const lowest = bounds.bottom - margin.bottom - rowHeight;
    // Far away it is put into the middle, near it moves as little as it must.
    if (top < highest - rowHeight * 4 || top > lowest + rowHeight * 4) frame.scrollTop += top - (highest + lowest) / 2;
    else if (top < highest) frame.scrollTop += top - highest;
    else if (top > lowest) frame.scrollTop += top - lowest;
  };
  const from = Math.min(place.from, Math.max(0, rowCount - 1));
  return { from, count: Math.max(0, Math.min(place.count, rowCount - from)), reveal };
}

/** The outermost one: what scrolls sideways only counts as scrolling both ways to a browser, and lies further in. */
function findScroller(element: HTMLElement): HTMLElement {
  let found = document.documentElement;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) found = at;
  }
  return found;
}
