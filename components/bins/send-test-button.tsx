"use client";
import { useMutation } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { Button } from "@/components/ui/button";
import { sendTestHit } from "./send-test-hit";

export function SendTestButton({ slug, tone }: { readonly slug: string; readonly tone: "primary" | "plain" }) {
  const send = useMutation({ mutationFn: () => sendTestHit(slug) });
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button tone={tone} size="large" isPending={send.isPending} onPress={() => send.mutate()}>
        <Send aria-hidden="true" className="size-4" strokeWidth={1.75} />
        Send a test hit
      </Button>
      <span role="status" className="text-sm empty:hidden">
        {send.isError ? <span className="text-bad">{send.error.message}</span> : null}
        {send.isSuccess ? <span className="text-good">Sent.</span> : null}
      </span>
    </div>
  );
}
