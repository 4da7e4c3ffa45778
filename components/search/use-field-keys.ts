"use client";
import { type RefObject, useEffect, useEffectEvent } from "react";

interface FieldKeys {
  /** Completions are shown. */
  readonly isOpen: boolean;
  /** The completion that the keys stand on; -1 for none. */
  readonly active: number;
  readonly count: number;
  readonly onMove: (active: number) => void;
  readonly onClose: () => void;
  readonly onTake: () => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
}

/** The keys of the search field. They come before those of the field itself, and leave alone what they do not know. */
export function useFieldKeys(input: RefObject<HTMLInputElement | null>, keys: FieldKeys): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handleKey(event.key, keys)) event.preventDefault();
  });
  useEffect(() => {
    const element = input.current;
    element?.addEventListener("keydown", handle);
    return () => element?.removeEventListener("keydown", handle);
  }, [input]);
}

/** Whether the key was one of them. From the last completion it goes on at the first, by way of none. */
function handleKey(key: string, keys: FieldKeys): boolean {
  const { isOpen, active, count } = keys;
  if (key === "Escape") isOpen ? keys.onClose() : keys.onEscape();
  else if (key === "Enter") isOpen && active >= 0 ? keys.onTake() : keys.onEnter();
  else if (!isOpen) return false;
  else if (key === "ArrowDown") keys.onMove(active + 1 < count ? active + 1 : -1);
  else if (key === "ArrowUp") keys.onMove(active < 0 ? count - 1 : active - 1);
  else if (key === "Tab" && active >= 0) keys.onTake();
  else return false;
  return true;
}
