"use client";
import type { ReactNode } from "react";
import { definePart } from "@/components/ui/define-part";
import { HitList } from "./hit-list";
import { ListHeader } from "./list-header";
import type { ListRows } from "./list-rows";
import { useSelection } from "./use-selection";

const SelectedHits = definePart(() => import("./selected-hits").then((module) => module.SelectedHits));

/** What a list of hits shows beside its rows, and what can be done in it. */
export interface ListSurroundings {
  readonly binId: string;
  /** The hit that is looked at. */
  readonly selectedSeq: number | null;
  readonly freshSeqs: ReadonlySet<number>;
  readonly isFollowing: boolean;
  readonly onToggleFollow: () => void;
  readonly onSelect: (seq: number, how: "pointer" | "keys") => void;
  readonly onOpen: () => void;
  readonly onDelete: (seqs: readonly number[]) => void;
  readonly onPin: (seqs: readonly number[], pinned: boolean) => void;
}

interface ListedHitsProps extends ListSurroundings {
  readonly rows: ListRows;
  /** How many there are, in words. */
  readonly count: ReactNode;
  readonly actions?: ReactNode;
  /** Stands in the place of the rows when there are none. */
  readonly empty?: ReactNode;
  readonly onRowsInView?: (last: number) => void;
}

/** A list of hits with its line above: how many, or what to do with those selected. */
export function ListedHits({ rows, count, actions, empty, onRowsInView, ...props }: ListedHitsProps) {
  const selection = useSelection(rows);
  return (
    <>
      {selection.seqs.size === 0 ? (
        <ListHeader isFollowing={props.isFollowing} onToggleFollow={props.onToggleFollow} actions={actions}>
          {count}
        </ListHeader>
      ) : (
        <SelectedHits
          meanwhile={<div className="h-9 shrink-0 border-line border-b bg-accent-soft max-md:h-11" />}
          binId={props.binId}
          model={rows}
          selection={selection}
          onDelete={props.onDelete}
          onPin={props.onPin}
        />
      )}
      {rows.length === 0 && empty !== undefined ? (
        <div className="min-h-0 flex-1 overflow-y-auto">{empty}</div>
      ) : (
        <HitList
          binId={props.binId}
          model={rows}
          selectedSeq={props.selectedSeq}
          isFollowing={props.isFollowing}
          freshSeqs={props.freshSeqs}
          selection={selection}
          onSelect={props.onSelect}
          onOpen={props.onOpen}
          onRowsInView={onRowsInView}
          onNear={SelectedHits.preload}
        />
      )}
    </>
  );
}
