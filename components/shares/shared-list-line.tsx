"use client";
import { GitCompareArrows, X } from "lucide-react";
import type { ReactNode } from "react";
import type { ListSelection } from "@/components/hits/use-selection";
import { TimeModeButton } from "@/components/time/time-mode-button";
import { Count } from "@/components/ui/count";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";

interface SharedListLineProps {
  readonly selection: ListSelection;
  readonly onCompare: (seq: number, other: number) => void;
  /** Whether hits that come show by themselves. */
  readonly live: ReactNode;
  /** How many hits there are. */
  readonly children: ReactNode;
}

/** The line above the hits of a share: how many, or what to do with those selected. */
export function SharedListLine({ selection, onCompare, live, children }: SharedListLineProps) {
  if (selection.seqs.size > 0) return <SelectedLine selection={selection} onCompare={onCompare} />;
  return (
    <div className="flex h-9 shrink-0 items-center gap-1 border-line border-b pr-1.5 pl-3 max-md:h-11">
      <h2 className="mr-auto min-w-0 truncate text-soft text-xs">{children}</h2>
      {live}
      <TimeModeButton />
    </div>
  );
}

function SelectedLine({ selection, onCompare }: Pick<SharedListLineProps, "selection" | "onCompare">) {
  const [older, newer, ...more] = [...selection.seqs].sort((one, other) => one - other);
  const isPair = older !== undefined && newer !== undefined && more.length === 0;
  const compare = () => {
    if (isPair) onCompare(newer, older);
  };
  const leave = () => {
    selection.clear();
    // The line goes, and the focus must not go with it.
    document.querySelector<HTMLElement>("[data-hit-list]")?.focus();
  };
  useKeys({ compare, escape: leave }, { isFirst: true });
  return (
    <fieldset
      aria-label="Selected hits"
      className="flex h-9 shrink-0 items-center gap-1 border-line border-b bg-accent-soft pr-1.5 pl-3 max-md:h-11"
    >
      <p role="status" className="mr-auto min-w-0 truncate font-medium text-accent-ink text-xs">
        <Count value={selection.seqs.size} /> selected
      </p>
      <IconButton
        icon={GitCompareArrows}
        size="tinyIcon"
        label={isPair ? "Compare the two" : "Compare: select two"}
        keyId="compare"
        isDisabled={!isPair}
        onPress={compare}
      />
      <IconButton icon={X} size="tinyIcon" label="Select none" keyId="escape" onPress={leave} />
    </fieldset>
  );
}
