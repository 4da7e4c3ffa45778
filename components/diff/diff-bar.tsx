"use client";
import { ArrowUpDown, ChevronDown, ChevronUp, Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { HeldOptions } from "./use-diff-options";
import type { FoundVeil } from "./use-veil";

interface DiffBarProps {
  readonly options: HeldOptions;
  /** Changes that are no noise, and those that are. */
  readonly count: number;
  readonly noise: number;
  /** The current change: its place among those listed, from 1, and its name; null when none is looked at. */
  readonly place: { readonly at: number; readonly name: string } | null;
  /** Null where there is nothing to veil. */
  readonly veil: FoundVeil | null;
  /** How far the two are from each other in time; null where one has none. */
  readonly apart: string | null;
  readonly onMove: (step: 1 | -1) => void;
  readonly onSwap: () => void;
  readonly onHelp: () => void;
  readonly actions: ReactNode;
}

const VIEWS = [
  { id: "split", label: "Side by side" },
  { id: "unified", label: "Unified" },
] as const;

/** How much differs, and what can be done with it. */
export function DiffBar({ options, count, noise, place, veil, apart, onMove, onSwap, onHelp, actions }: DiffBarProps) {
  const listed = options.isNoiseShown ? count + noise : count;
  return (
    <section
      aria-label="Comparison"
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-pane px-3 py-1"
    >
      <p role="status" className="font-medium text-ink text-sm">
        <Count value={count} /> {count === 1 ? "change" : "changes"}
      </p>
      {noise === 0 ? null : (
        <Button size="small" tone="quiet" onPress={() => options.change({ isNoiseShown: !options.isNoiseShown })}>
          {`${options.isNoiseShown ? "Hide" : "Show"} noise (${noise.toLocaleString()})`}
        </Button>
      )}
      {veil === null ? null : (
        <Button size="small" tone="quiet" onPress={() => veil.onChange(!veil.isVeiled)}>
          {veil.isVeiled ? `Show secrets (${veil.places.toLocaleString()})` : "Veil secrets"}
        </Button>
      )}
      {apart === null ? null : <span className="text-faint text-xs max-sm:hidden">{apart}</span>}
      <span className="ml-auto" />
      <span role="status" className="text-faint text-xs tabular-nums">
        {place === null ? null : (
          <>
            {place.at} of {listed}
            <span className="sr-only">: {place.name}</span>
          </>
        )}
      </span>
      <ChangeSteps isDisabled={listed === 0} onMove={onMove} />
      <SegmentedControl
        label="View"
        options={VIEWS}
        value={options.view}
        onChange={(view) => options.change({ view })}
      />
      {actions}
      {/* On a wide screen it stands between the two. */}
      <span className="md:hidden">
        <IconButton icon={ArrowUpDown} label="Swap the sides" onPress={onSwap} />
      </span>
      <span className="max-md:hidden">
        <IconButton icon={Keyboard} label="Keys" cap="?" onPress={onHelp} />
      </span>
    </section>
  );
}

function ChangeSteps({ isDisabled, onMove }: Pick<DiffBarProps, "onMove"> & { readonly isDisabled: boolean }) {
  return (
    <span className="flex">
      <IconButton icon={ChevronUp} label="Previous change" cap="P" isDisabled={isDisabled} onPress={() => onMove(-1)} />
      <IconButton icon={ChevronDown} label="Next change" cap="N" isDisabled={isDisabled} onPress={() => onMove(1)} />
    </span>
  );
}
