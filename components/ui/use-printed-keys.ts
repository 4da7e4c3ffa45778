"use client";
import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** Keys as they are called on the reader's machine: a Mac's Cmd does what Ctrl does elsewhere. The server cannot know. */
export function usePrintedKeys(keys: string): string {
  return useSyncExternalStore(
    subscribe,
    () => (/mac|iphone|ipad/i.test(navigator.platform) ? keys.replaceAll("Ctrl+", "⌘") : keys),
    () => keys,
  );
}
