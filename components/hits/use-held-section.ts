"use client";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { SectionId } from "./section-list";

const READER_MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Keeps a section in its place while parts of the page arrive and grow above it, until the reader moves: what a link or a
 * key goes to is often not there in full yet. The section to keep is put into what is returned; null for none.
 */
export function useHeldSection(
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (id: SectionId) => void,
): RefObject<SectionId | null> {
  const held = useRef<SectionId | null>(null);
  const keep = useEffectEvent(() => {
    if (held.current !== null) scrollTo(held.current);
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const sizes = new ResizeObserver(() => keep());
    const watchParts = () => {
      sizes.disconnect();
      for (const part of element.children) sizes.observe(part);
    };
    const parts = new MutationObserver(watchParts);
    parts.observe(element, { childList: true });
    watchParts();
    const letGo = () => {
      held.current = null;
    };
    for (const move of READER_MOVES) element.addEventListener(move, letGo, { passive: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
      for (const move of READER_MOVES) element.removeEventListener(move, letGo);
    };
  }, [scroller]);
  return held;
}
