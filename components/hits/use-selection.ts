"use client";
import { useState } from "react";
import type { ListRows } from "./list-rows";
import { listedSeqs, NOTHING_SELECTED, selectAll, selectRange, toggleSeq } from "./selection";

export interface ListSelection {
  /** Those selected and listed; empty when nothing is selected. */
  readonly seqs: ReadonlySet<number>;
  readonly toggle: (seq: number) => void;
  /** Selects from where the last choice was, or else from `from`, to there. */
  readonly extend: (to: number, from: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Which hits of a list are selected for what is done to several. */
export function useSelection(rows: ListRows): ListSelection {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return {
    seqs: listedSeqs(selection, rows),
    toggle: (seq) => setSelection((held) => toggleSeq(held, seq)),
    extend: (to, from) => setSelection((held) => selectRange(held, rows, to, from)),
    selectAll: () => setSelection(selectAll(rows)),
    clear: () => setSelection(NOTHING_SELECTED),
  };
}
