"use client";
import { useState } from "react";
import type { TimelineBy } from "./timeline-keys";

const KEY = "hookscope.timeline-by";

/** What the columns are made of, as this browser had it last. Read when the strip is drawn, which no server does. */
export function useTimelineBy(): readonly [TimelineBy, (by: TimelineBy) => void] {
  const [by, setBy] = useState(read);
  return [
    by,
    (chosen) => {
      setBy(chosen);
      try {
        localStorage.setItem(KEY, chosen);
      } catch {
        // Without storage it is not remembered.
      }
    },
  ];
}

function read(): TimelineBy {
  try {
    return localStorage.getItem(KEY) === "event" ? "event" : "status";
  } catch {
    return "status";
  }
}
