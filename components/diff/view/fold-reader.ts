"use client";
import { createContext, useContext } from "react";
import type { FoldWish } from "@/components/diff/diff-work";
import type { FoldedRow } from "@/components/diff/rows/view-row";

/** Reads some rows of a fold; null where the comparison is being made anew. Pending for good once the worker is gone. */
export type ReadFold = (fold: FoldWish) => Promise<readonly FoldedRow[] | null>;

const FoldReader = createContext<ReadFold>(() => Promise.resolve(null));

/** Gives the folds within what they are read by. */
export const FoldReaderProvider = FoldReader.Provider;

export function useFoldReader(): ReadFold {
  return useContext(FoldReader);
}
