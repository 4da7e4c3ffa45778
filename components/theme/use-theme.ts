"use client";
import { useSyncExternalStore } from "react";
import { parseTheme, type Theme } from "./theme";
import { themeListeners } from "./theme-listeners";

/** The theme that is chosen. `initial` is what the server knows of it; only what the server renders needs it. */
export function useTheme(initial: Theme = "system"): Theme {
  return useSyncExternalStore(
    subscribe,
    () => parseTheme(document.documentElement.dataset.theme),
    () => initial,
  );
}

function subscribe(listener: () => void): () => void {
  themeListeners.add(listener);
  return () => themeListeners.delete(listener);
}
