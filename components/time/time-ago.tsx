"use client";
import { useSyncExternalStore } from "react";
import { formatAge } from "./format-age";
import { formatClockTime } from "./format-clock-time";
import { formatExactTime } from "./format-exact-time";
import { useRenderedAt } from "./now-provider";
import { subscribeToClock } from "./subscribe-to-clock";
import { useHydrated } from "./use-hydrated";
import { useTimeMode } from "./use-time-mode";

interface TimeAgoProps {
  readonly time: string;
  /** Words around the age: "ago" gives "12 s ago". */
  readonly suffix?: string;
}

/** A time as its age, or as the time of day where the reader switched; exact when pointed at. */
export function TimeAgo({ time, suffix }: TimeAgoProps) {
  const renderedAt = useRenderedAt();
  const isHydrated = useHydrated();
  const { mode } = useTimeMode();
  const age = useSyncExternalStore(
    subscribeToClock,
    () => formatAge(time, Date.now()),
    () => formatAge(time, renderedAt),
  );
  const words = suffix === undefined || age === "now" ? age : `${age} ${suffix}`;
  return (
    <time dateTime={time} title={formatExactTime(time, isHydrated ? "local" : "utc")} className="tabular-nums">
      {mode === "age" ? words : formatClockTime(Date.parse(time))}
    </time>
  );
}
