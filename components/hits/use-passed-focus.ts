"use client";
import { type RefObject, useLayoutEffect } from "react";

/**
 * For elements that take turns in one place: the one that comes gets the focus that was in the one that went, unless
 * something else took it since. `passed` is shared by all of the place.
 */
export function usePassedFocus(passed: RefObject<boolean>, element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (passed.current && document.activeElement === document.body) current?.focus({ preventScroll: true });
    passed.current = false;
    return () => {
      // Called before the element leaves the document, and the focus with it.
      passed.current = current?.contains(document.activeElement) ?? false;
    };
  }, [passed, element]);
}
