"use client";
import { useEffect, useEffectEvent } from "react";

const EDITABLE = "input, textarea, select, [contenteditable]";
const POPUPS = "[role=dialog], [role=alertdialog], [role=menu]";

/**
 * Single keys that work anywhere on the page, by what `KeyboardEvent.key` says; `find` gives what a key does, or null.
 * Not while somebody types, with a modifier held, or in a menu or dialog; what a control has already handled is left
 * alone. With `isFirst` they come before all other keys of the page.
 */
export function usePresses(find: (press: string) => (() => void) | null, isFirst = false): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = find(event.key);
    if (run === null) return;
    const { target } = event;
    if (target instanceof Element && target.closest(EDITABLE) !== null) return;
    if (document.querySelector(POPUPS) !== null) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    window.addEventListener("keydown", handle, isFirst);
    return () => window.removeEventListener("keydown", handle, isFirst);
  }, [isFirst]);
}
