"use client";
import { HitList } from "@/components/hits/hit-list";
import { ListHeader } from "@/components/hits/list-header";
import type { ListRows } from "@/components/hits/list-rows";
import { SelectedHits } from "@/components/hits/selected-hits";
import { useSelection } from "@/components/hits/use-selection";
import { Count } from "@/components/ui/count";

interface ListPaneProps {
  readonly binId: string;
  readonly hitCount: number;
  readonly model: ListRows;
  readonly selectedSeq: number | null;
  readonly freshSeqs: ReadonlySet<number>;
  readonly isFollowing: boolean;
  readonly onToggleFollow: () => void;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  readonly onOpen: () => void;
  readonly onDelete: (seqs: readonly number[]) => void;
  readonly onPin: (seqs: readonly number[], pinned: boolean) => void;
}

/** The hits of the bin as a list, with what is said of them and done to several above it. */
export function ListPane(props: ListPaneProps) {
  const { binId, hitCount, model, selectedSeq, freshSeqs, isFollowing, onToggleFollow, onSelect, onOpen } = props;
  const selection = useSelection(model);
  return (
    <section aria-label="Hit list" className="flex min-h-0 flex-1 flex-col bg-pane">
      {selection.seqs.size === 0 ? (
        <ListHeader isFollowing={isFollowing} onToggleFollow={onToggleFollow}>
          <Count value={hitCount} /> {hitCount === 1 ? "hit" : "hits"}
        </ListHeader>
      ) : (
        <SelectedHits binId={binId} model={model} selection={selection} onDelete={props.onDelete} onPin={props.onPin} />
      )}
      <HitList
        binId={binId}
        model={model}
        selectedSeq={selectedSeq}
        isFollowing={isFollowing}
        freshSeqs={freshSeqs}
        selection={selection}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </section>
  );
}
