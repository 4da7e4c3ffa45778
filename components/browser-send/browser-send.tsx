"use client";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { BrowserNotes } from "./browser-notes";
import { BrowserResult } from "./browser-result";
import type { BrowserPlan } from "./plan-browser-send";
import { useSendFrame } from "./use-send-frame";

interface BrowserSendProps {
  /** What would be sent; null while the request or its URL cannot be read. */
  readonly plan: BrowserPlan | null;
}

/** Sends from this browser, as a page would: for targets that only this machine reaches, and to try their CORS. */
export function BrowserSend({ plan }: BrowserSendProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { state, isReady, send } = useSendFrame(frame);
  return (
    <section aria-label="From this browser" className="flex min-w-0 flex-col gap-2">
      <iframe
        ref={frame}
        title="Sends from this browser"
        src="/tools/browser-send"
        sandbox="allow-scripts"
        // Where browsers ask before a page reaches this machine or its network, they ask for the frame too.
        allow="local-network-access *; loopback-network *; local-network *"
        hidden
      />
      {plan === null ? (
        <p className="text-faint text-xs">Say where to, and mend what is marked.</p>
      ) : (
        <BrowserNotes plan={plan} />
      )}
      <Button
        className="self-start"
        isDisabled={plan === null || plan.problem !== null || !isReady}
        isPending={state.status === "sending"}
        onPress={() => (plan === null ? undefined : send(plan))}
      >
        Send from this browser
      </Button>
      <div role="status" className="min-w-0 empty:hidden">
        {state.status === "done" ? <BrowserResult plan={state.plan} result={state.result} /> : null}
      </div>
    </section>
  );
}
