"use client";
import { Notice } from "@/components/ui/notice";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { ListRows } from "./list-rows";
import { SelectionBar } from "./selection-bar";
import { useExport } from "./use-export";
import type { ListSelection } from "./use-selection";

interface SelectedHitsProps {
  readonly binId: string;
  readonly model: ListRows;
  readonly selection: ListSelection;
  readonly onDelete: (seqs: readonly number[]) => void;
  readonly onPin: (seqs: readonly number[], pinned: boolean) => void;
}

/** What is done to several hits at once. */
export function SelectedHits({ binId, model, selection, onDelete, onPin }: SelectedHitsProps) {
  const { run, isRunning, problem } = useExport(binId);
  const seqs = [...selection.seqs];
  const hits = seqs.map((seq) => model.rowAt(model.indexOfSeq(seq))?.hit ?? null).filter(isLoaded);
  const arePinned = hits.length > 0 && hits.every(({ pinned }) => pinned);
  const leave = () => {
    selection.clear();
    // The bar goes, and the focus must not go with it.
    document.querySelector<HTMLElement>("[data-hit-list]")?.focus();
  };
  return (
    <>
      <SelectionBar
        count={seqs.length}
        arePinned={arePinned}
        isExporting={isRunning}
        onTogglePin={() => onPin(seqs, !arePinned)}
        onExport={(format) => run(hits, format)}
        onDelete={() => {
          onDelete(seqs);
          leave();
        }}
        onClear={leave}
      />
      {problem === null ? null : (
        <Notice tone="bad" shape="band">
          {problem}
        </Notice>
      )}
    </>
  );
}

function isLoaded(hit: HitSummary | null): hit is HitSummary {
  return hit !== null;
}
