"use client";
import { useEffect, useEffectEvent } from "react";
import { KEYS } from "@/components/ui/keys";

/**
 * Ctrl+K, on a Mac Cmd+K, also while somebody types; not over another dialog. `onNear` is called as soon as Ctrl or Cmd
 * is down.
 */
export function usePaletteKey(onOpen: () => void, onNear: () => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Control" || event.key === "Meta") onNear();
    if (event.key.toLowerCase() !== KEYS.palette.press[0] || event.altKey || event.shiftKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (document.querySelector("[role=dialog], [role=alertdialog]") === null) onOpen();
  });
  useEffect(() => {
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
}
