"use client";
import { Pause, Play, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import type { BulkChange } from "./use-bulk";

interface BulkControlsProps {
  readonly state: BulkDto["state"];
  readonly change: BulkChange;
}

/** Pauses a bulk resend, goes on with it, or ends it: what is under way is finished in each case. */
export function BulkControls({ state, change }: BulkControlsProps) {
  if (state === "done" || state === "cancelled") return null;
  const isRunning = state === "running";
  const Icon = isRunning ? Pause : Play;
  return (
    <>
      <Button isPending={change.isPending} onPress={() => change.mutate(isRunning ? "paused" : "running")}>
        {change.isPending ? null : <Icon aria-hidden="true" className="size-3.5" strokeWidth={1.75} />}
        {isRunning ? "Pause" : "Continue"}
      </Button>
      <Button tone="danger" isDisabled={change.isPending} onPress={() => change.mutate("cancelled")}>
        <X aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        Cancel the rest
      </Button>
    </>
  );
}
