"use client";
import { useSyncExternalStore } from "react";

export type TimeMode = "age" | "clock";

const listeners = new Set<() => void>();
let mode: TimeMode = "age";

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How lists tell time; one click switches all of them. */
export function useTimeMode(): { mode: TimeMode; toggle: () => void } {
  const current = useSyncExternalStore(
    subscribe,
    () => mode,
    () => "age" as const,
  );
  const toggle = () => {
    mode = mode === "age" ? "clock" : "age";
    for (const listener of listeners) listener();
  };
  return { mode: current, toggle };
}
