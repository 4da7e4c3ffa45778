"use client";
import { type RefObject, useEffect, useEffectEvent } from "react";

// A finger's way from which a movement is meant, and how much flatter than high it must be.
const SHORTEST = 70;
const FLATTER = 2.5;

interface Swipe {
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

/** Swipes over an element by touch. Not where something in it scrolls sideways itself, or text is being selected. */
export function useSwipe(ref: RefObject<HTMLElement | null>, { onLeft, onRight }: Swipe): void {
  const handleEnd = useEffectEvent((x: number, y: number) => {
    if (Math.abs(x) < SHORTEST || Math.abs(x) < Math.abs(y) * FLATTER) return;
    if (document.getSelection()?.isCollapsed === false) return;
    if (x < 0) onLeft();
    else onRight();
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let start: Touch | null = null;
    const begin = (event: TouchEvent) => {
      const [touch] = event.touches;
      start =
        event.touches.length === 1 && touch !== undefined && !scrollsSideways(event.target, element) ? touch : null;
    };
    const end = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (start !== null && touch !== undefined)
        handleEnd(touch.clientX - start.clientX, touch.clientY - start.clientY);
      start = null;
    };
    element.addEventListener("touchstart", begin, { passive: true });
    element.addEventListener("touchend", end, { passive: true });
    return () => {
      element.removeEventListener("touchstart", begin);
      element.removeEventListener("touchend", end);
    };
  }, [ref]);
}

function scrollsSideways(target: EventTarget | null, within: HTMLElement): boolean {
  for (let at = target instanceof Element ? target : null; at !== null && at !== within; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}
