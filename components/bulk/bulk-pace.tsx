"use client";
import { Count } from "@/components/ui/count";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { describeStretch } from "./estimate-left";
import { usePace } from "./use-pace";

/** How far it is, how fast it goes, and how long it still takes. */
export function BulkPace({ bulk }: { readonly bulk: BulkDto }) {
  const { rate, left } = usePace(bulk);
  const { total, done, state } = bulk;
  return (
    <p className="flex flex-wrap gap-x-2 text-soft text-xs tabular-nums">
      <span>
        <span className="font-medium text-ink">
          <Count value={done} />
        </span>{" "}
        of <Count value={total} />
      </span>
      {state === "running" && rate !== null ? <span>· {rate.toFixed(rate < 10 ? 1 : 0)} a second</span> : null}
      {state === "running" && done < total ? <span>· {describeStretch(left)} left</span> : null}
      {state === "paused" ? (
        <span>
          · <Count value={total - done} /> {total - done === 1 ? "waits" : "wait"}
        </span>
      ) : null}
      {state === "cancelled" && done < total ? (
        <span>
          · <Count value={total - done} /> {total - done === 1 ? "was" : "were"} not sent
        </span>
      ) : null}
    </p>
  );
}
