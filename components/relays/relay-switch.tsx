"use client";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Switch } from "@/components/ui/switch";
import type { RelayAnswer } from "./use-relay-answer";

const USUAL_MS = 5_000;
const WAITS = [
  { id: "1000", label: "1 s" },
  { id: "5000", label: "5 s" },
  { id: "15000", label: "15 s" },
  { id: "30000", label: "30 s" },
] as const;

interface RelaySwitchProps {
  readonly name: string;
  readonly answer: RelayAnswer;
}

/** Whether this relay's server answers senders, and for how long they wait for it. */
export function RelaySwitch({ name, answer: { chosen, isSaving, choose } }: RelaySwitchProps) {
  const isOn = chosen?.name === name;
  const wait = WAITS.find(({ id }) => Number(id) === chosen?.waitMs)?.id ?? null;
  return (
    <div className="pb-1">
      <Switch
        label="Answer senders"
        description="Senders get what this server answers, as long as it comes in time; else the bin’s own answer."
        isOn={isOn}
        isDisabled={isSaving}
        onChange={(on) => choose(on ? { name, waitMs: USUAL_MS } : null)}
      />
      {isOn ? (
        <div className="flex flex-wrap items-center gap-2 pb-2.5 text-sm">
          <span className="text-soft">They wait at most</span>
          <SegmentedControl
            label="They wait at most"
            options={WAITS}
            value={wait ?? "5000"}
            onChange={(id) => choose({ name, waitMs: Number(id) })}
          />
        </div>
      ) : null}
    </div>
  );
}
