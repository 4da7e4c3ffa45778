"use client";
import { useEffect, useRef } from "react";

/**
 * Gives the focus back when the last dialog closes, also where one dialog led to another: to what had it before the
 * first, else to the list, from where every key works.
 */
export function useFocusReturn(isOpen: boolean): void {
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    const rememberOrigin = ({ target }: FocusEvent) => {
      const isInDialog = target instanceof Element && target.closest("[role=dialog], [role=alertdialog]") !== null;
      if (!isInDialog && target instanceof Element) origin.current = target;
    };
    document.addEventListener("focusin", rememberOrigin);
    return () => document.removeEventListener("focusin", rememberOrigin);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // After the dialog's own try, which leads nowhere when what opened it is gone or was a dialog itself.
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (activeElement !== null && activeElement !== document.body) return;
        const target = [origin.current, document.querySelector("[data-hit-list]")].find(isThere);
        if (target instanceof HTMLElement) target.focus();
      });
    };
  }, [isOpen]);
}

function isThere(element: Element | null): boolean {
  return element?.isConnected === true && element.checkVisibility();
}
