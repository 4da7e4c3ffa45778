"use client";
import { useSyncExternalStore } from "react";
import { formatAge } from "@/components/time/format-age";
import { formatExactTime } from "@/components/time/format-exact-time";
import { useRenderedAt } from "@/components/time/now-provider";
import { subscribeToClock } from "@/components/time/subscribe-to-clock";
import { useHydrated } from "@/components/time/use-hydrated";

interface TimeUntilProps {
  readonly time: string;
  /** What happens then: "next try" gives "next try in 12 s". */
  readonly prefix: string;
}

/** How long until then; exact when pointed at. */
export function TimeUntil({ time, prefix }: TimeUntilProps) {
  const renderedAt = useRenderedAt();
  const isHydrated = useHydrated();
  const until = (nowMs: number) => formatAge(new Date(nowMs).toISOString(), Date.parse(time) + 999);
  const left = useSyncExternalStore(
    subscribeToClock,
    () => until(Date.now()),
    () => until(renderedAt),
  );
  return (
    <time dateTime={time} title={formatExactTime(time, isHydrated ? "local" : "utc")} className="tabular-nums">
      {prefix} {left === "now" ? "now" : `in ${left}`}
    </time>
  );
}
