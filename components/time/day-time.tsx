"use client";
import { useSyncExternalStore } from "react";
import { formatDayTime } from "./format-day-time";
import { formatExactTime } from "./format-exact-time";
import { useRenderedAt } from "./now-provider";
import { subscribeToClock } from "./subscribe-to-clock";
import { useHydrated } from "./use-hydrated";

/** A time to the minute as people say it, in this machine's zone: for what is agreed, not measured. Exact when pointed at. */
export function DayTime({ time }: { readonly time: string }) {
  const renderedAt = useRenderedAt();
  const zone = useHydrated() ? "local" : "utc";
  const words = useSyncExternalStore(
    subscribeToClock,
    () => formatDayTime(time, Date.now(), zone),
    () => formatDayTime(time, renderedAt, "utc"),
  );
  return (
    <time dateTime={time} title={formatExactTime(time, zone)} className="tabular-nums">
      {words}
    </time>
  );
}
