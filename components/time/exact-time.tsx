"use client";
import { formatExactTime } from "./format-exact-time";
import { useHydrated } from "./use-hydrated";

/** A time in full, in this machine's zone; in UTC when pointed at. */
export function ExactTime({ time }: { readonly time: string }) {
  const isHydrated = useHydrated();
  return (
    <time dateTime={time} title={formatExactTime(time, "utc")} className="tabular-nums">
      {formatExactTime(time, isHydrated ? "local" : "utc")}
    </time>
  );
}
