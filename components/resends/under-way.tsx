"use client";
import { CircleAlert } from "lucide-react";
import { useSyncExternalStore } from "react";
import { subscribeToClock } from "@/components/time/subscribe-to-clock";
import { Spinner } from "@/components/ui/spinner";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { isLost } from "./is-lost";

/** A resend without an attempt: it is under way, or was when the server's process ended. */
export function UnderWay({ resend }: { readonly resend: ResendDto }) {
  const lost = useSyncExternalStore(
    subscribeToClock,
    () => isLost(resend, Date.now()),
    () => false,
  );
  return (
    <p role="status" className={`flex items-center gap-2 px-3 py-2 text-sm ${lost ? "text-warning" : "text-soft"}`}>
      {lost ? <CircleAlert aria-hidden="true" className="size-3.5 shrink-0" /> : <Spinner label="Sending" />}
      {lost
        ? "It was being sent when the server stopped: whether it arrived is not known."
        : "Being sent; its answer is waited for."}
    </p>
  );
}
