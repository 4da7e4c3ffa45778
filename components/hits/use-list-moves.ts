"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { ListRows } from "./list-rows";

export type Move = "newer" | "older" | "newest" | "oldest" | "pageUp" | "pageDown";

interface ListMoves {
  readonly model: ListRows;
  readonly selectedSeq: number | null;
  /** Rows that fit the screen, for page up and down. */
  readonly pageRows: () => number;
  /** `isExtending` when the move takes all rows it passes into the selection. */
  readonly onSelect: (seq: number, isExtending: boolean) => void;
  readonly onReveal: (index: number) => void;
}

/** Moves the selection by keys. A row that is not loaded yet is brought into view and selected as soon as it is. */
export function useListMoves(moves: ListMoves): (move: Move, isExtending?: boolean) => void {
  const { model, selectedSeq, pageRows, onSelect, onReveal } = moves;
  const [wanted, setWanted] = useState<{ readonly index: number; readonly isExtending: boolean } | null>(null);

  const settle = useEffectEvent((index: number, isExtending: boolean) => {
    const hit = model.rowAt(index)?.hit ?? null;
    if (hit === null) return;
    setWanted(null);
    onSelect(hit.seq, isExtending);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wanted row settles when the model brings it
  useEffect(() => {
    if (wanted !== null) settle(wanted.index, wanted.isExtending);
  }, [wanted, model]);

  return (move, isExtending = false) => {
    if (model.length === 0) return;
    const from = wanted?.index ?? (selectedSeq === null ? -1 : model.indexOfSeq(selectedSeq));
    const to = {
      newer: from - 1,
      older: from + 1,
      newest: 0,
      oldest: model.length - 1,
      pageUp: from - pageRows(),
      pageDown: from + pageRows(),
    }[move];
    const index = Math.min(model.length - 1, Math.max(0, to));
    onReveal(index);
    const hit = model.rowAt(index)?.hit ?? null;
    if (hit === null) setWanted({ index, isExtending });
    else {
      setWanted(null);
      onSelect(hit.seq, isExtending);
    }
  };
}
