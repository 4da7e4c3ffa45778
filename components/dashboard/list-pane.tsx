"use client";
import { Clock, ListEnd } from "lucide-react";
import { HitList } from "@/components/hits/hit-list";
import type { RowModel } from "@/components/hits/row-model";
import { useTimeMode } from "@/components/time/use-time-mode";
import { Count } from "@/components/ui/count";
import { IconButton } from "@/components/ui/icon-button";

interface ListPaneProps {
  readonly binId: string;
  readonly hitCount: number;
  readonly model: RowModel;
  readonly selectedSeq: number | null;
  readonly freshSeqs: ReadonlySet<number>;
  readonly isFollowing: boolean;
  readonly onToggleFollow: () => void;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  readonly onOpen: () => void;
}

export function ListPane(props: ListPaneProps) {
  const { binId, hitCount, model, selectedSeq, freshSeqs, isFollowing, onToggleFollow, onSelect, onOpen } = props;
  const { mode, toggle } = useTimeMode();
  return (
    <section aria-label="Hit list" className="flex min-h-0 flex-1 flex-col bg-pane">
      <div className="flex h-9 shrink-0 items-center gap-1 border-line border-b pr-1.5 pl-3 max-md:h-11">
        <h2 className="mr-auto text-soft text-xs">
          <Count value={hitCount} /> {hitCount === 1 ? "hit" : "hits"}
        </h2>
        <IconButton
          icon={Clock}
          size="tinyIcon"
          label={mode === "age" ? "Show times of day" : "Show ages"}
          keys="T"
          onPress={toggle}
        />
        <span className="max-md:hidden">
          <IconButton
            icon={ListEnd}
            size="tinyIcon"
            label={isFollowing ? "Following the newest hit" : "Follow the newest hit"}
            keys="F"
            isOn={isFollowing}
            onPress={onToggleFollow}
          />
        </span>
      </div>
      <HitList
        binId={binId}
        model={model}
        selectedSeq={selectedSeq}
        isFollowing={isFollowing}
        freshSeqs={freshSeqs}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </section>
  );
}
