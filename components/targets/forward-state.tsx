"use client";
import { Pause, Play } from "lucide-react";
import type { ReactNode } from "react";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import type { TargetDto } from "@/lib/resends/target-schema";
import { TimeUntil } from "./time-until";
import type { useSaveTarget } from "./use-save-target";

interface ForwardStateProps {
  readonly target: TargetDto;
  readonly save: ReturnType<typeof useSaveTarget>;
}

/** How far forwarding is, in one line, and the way to hold it up and go on. */
export function ForwardState({ target, save }: ForwardStateProps) {
  const { auto, paused } = target;
  const mayEdit = useMayEdit();
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p role="status" className="flex min-w-0 flex-wrap gap-x-1.5 text-soft">
        <ForwardWords target={target} />
      </p>
      {auto && mayEdit ? (
        <Button
          size="small"
          className="ml-auto"
          isPending={save.isPending && save.variables.paused !== undefined}
          onPress={() => save.mutate({ paused: !paused })}
        >
          {paused ? (
            <Play aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          ) : (
            <Pause aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          )}
          {paused ? "Go on forwarding" : "Pause forwarding"}
        </Button>
      ) : null}
    </div>
  );
}

function ForwardWords({ target: { auto, paused, behind, waiting, gone, nextTryAt } }: { readonly target: TargetDto }) {
  const parts: ReactNode[] = [];
  if (paused) parts.push(<span className="font-medium text-warning">Paused: nothing is left out.</span>);
  if (behind > 0) parts.push(<Counted value={behind} one="new hit to look at" many="new hits to look at" />);
  if (waiting > 0)
    parts.push(<Counted value={waiting} one="hit waits for its next try" many="hits wait for their next try" />);
  if (nextTryAt !== null) parts.push(<TimeUntil time={nextTryAt} prefix="next try" />);
  if (parts.length === 0 && auto) parts.push("Up to date with the newest hit.");
  if (gone > 0)
    parts.push(
      <Counted
        value={gone}
        one="hit was deleted before it could be sent"
        many="hits were deleted before they could be sent"
      />,
    );
  return parts.map((part, at) => (
    // The parts of a sentence, in their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name.
    <span key={at}>
      {at > 0 ? <span aria-hidden="true">· </span> : null}
      {part}
    </span>
  ));
}

function Counted({ value, one, many }: { readonly value: number; readonly one: string; readonly many: string }) {
  return (
    <>
      <Count value={value} /> {value === 1 ? one : many}
    </>
  );
}
