"use client";
import { CircleAlert, Clock } from "lucide-react";
import { useSyncExternalStore } from "react";
import { formatClockTime } from "@/components/time/format-clock-time";
import { subscribeToClock } from "@/components/time/subscribe-to-clock";
import { Spinner } from "@/components/ui/spinner";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { retryState } from "./retry-state";

/** When the next attempt comes, or that it did not. Retries live in the server's process and end with it. */
export function RetryNote({ resend }: { readonly resend: ResendDto }) {
  const state = useSyncExternalStore(
    subscribeToClock,
    () => retryState(resend, Date.now()),
    () => "none" as const,
  );
  if (state === "none" || resend.nextAttemptAt === null) return null;
  const next = `Attempt ${resend.attempts.length + 1}`;
  const due = formatClockTime(Date.parse(resend.nextAttemptAt));
  return (
    <p
      className={`flex items-center gap-2 border-line border-b px-3 py-1.5 text-xs ${state === "missed" ? "text-warning" : "text-soft"}`}
    >
      {state === "due" ? <Clock aria-hidden="true" className="size-3.5 shrink-0" /> : null}
      {state === "sending" ? <Spinner label="Sending" /> : null}
      {state === "missed" ? <CircleAlert aria-hidden="true" className="size-3.5 shrink-0" /> : null}
      <span className="tabular-nums">
        {state === "due" ? `${next} is due at ${due}, if the answers stay as they are.` : null}
        {state === "sending" ? `${next} is being sent.` : null}
        {state === "missed" ? `${next} was due at ${due} and did not come: the server was restarted.` : null}
      </span>
    </p>
  );
}
