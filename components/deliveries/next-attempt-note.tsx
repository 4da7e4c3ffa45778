"use client";
import { useSyncExternalStore } from "react";
import { formatExactTime } from "@/components/time/format-exact-time";
import { subscribeToClock } from "@/components/time/subscribe-to-clock";
import type { OneDelivery } from "@/lib/deliveries/delivery-schema";
import { nextAttempt } from "./next-attempt";

/** When another attempt is to be expected, where that is known. */
export function NextAttemptNote({ delivery }: { readonly delivery: OneDelivery }) {
  const next = nextAttempt(delivery);
  const isPast = useSyncExternalStore(
    subscribeToClock,
    () => next !== null && Date.now() > next.dueAt,
    () => false,
  );
  if (next === null) return null;
  const sure = delivery.schedule?.isDocumented === true ? "" : "probably ";
  // A schedule is not known to the microsecond.
  const due = formatExactTime(new Date(next.dueAt).toISOString(), "local").replace(/\.\d+/, "");
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 text-sm">
      <span aria-hidden="true" className="flex flex-col items-center">
        <span className="h-5 border-grey-8 border-l border-dashed" />
        <span className="size-2.5 rounded-full border-2 border-grey-8 border-dashed" />
      </span>
      <span className="self-end text-faint">
        If the last counts as failed, attempt {next.number} {isPast ? "was" : "is"} {sure}due at{" "}
        <span className="tabular-nums">{due}</span>
      </span>
    </li>
  );
}
