"use client";
import { useState, useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  window.addEventListener("focus", listener);
  window.addEventListener("blur", listener);
  return () => {
    document.removeEventListener("visibilitychange", listener);
    window.removeEventListener("focus", listener);
    window.removeEventListener("blur", listener);
  };
}

/** How many hits came while the page was hidden or another window was in front; 0 as soon as somebody is back. */
export function useMissedHits(lastSeq: number): number {
  const isAway = useSyncExternalStore(
    subscribe,
    () => document.hidden || !document.hasFocus(),
    () => false,
  );
  const [seen, setSeen] = useState(lastSeq);
  if (!isAway && seen !== lastSeq) setSeen(lastSeq);
  return isAway ? Math.max(0, lastSeq - seen) : 0;
}
