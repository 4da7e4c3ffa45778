"use client";
import { useEffect, useEffectEvent } from "react";

export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

const EDITABLE = "input, textarea, select, [contenteditable]";

/**
 * Single keys that work anywhere on the page. Not while somebody types, with a modifier held, or in a menu or dialog;
 * what a control has already handled is left alone. With `isFirst` they come before all other keys of the page.
 */
export function useKeys(keys: KeyMap, { isFirst = false }: { readonly isFirst?: boolean } = {}): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key];
    if (action === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest(EDITABLE) !== null) return;
    if (document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    window.addEventListener("keydown", handle, isFirst);
    return () => window.removeEventListener("keydown", handle, isFirst);
  }, [isFirst]);
}
