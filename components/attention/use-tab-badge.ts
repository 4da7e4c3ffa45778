"use client";
import { useEffect } from "react";

const MOST = 999;

/** Keeps the page's title current, with a count before it and a dot on the page's icon while there is something to count. */
export function useTabBadge(count: number, title: string): void {
  const isOn = count > 0;
  useEffect(() => {
    const badge = count > MOST ? `(${MOST}+) ` : `(${count}) `;
    document.title = count === 0 ? title : badge + title;
  }, [count, title]);
  useEffect(() => {
    if (!isOn) return;
    // Without the dot the count in the title still says it.
    const marked = import("./mark-icon").then(({ markIcon }) => markIcon()).catch(() => null);
    return () => void marked.then((unmark) => unmark?.());
  }, [isOn]);
}
