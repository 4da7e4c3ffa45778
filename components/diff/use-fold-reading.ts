"use client";
import { type RefObject, useState } from "react";
import type { FoldWish, FromDiffWorker, ToDiffWorker } from "./diff-work";
import type { FoldedRow } from "./rows/view-row";
import type { ReadFold } from "./view/fold-reader";

type FoldAnswer = Extract<FromDiffWorker, { turn: number }>;

interface FoldReading {
  readonly readFold: ReadFold;
  /** Takes what the worker answers. */
  readonly onRead: (answer: FoldAnswer) => void;
}

/** Reads rows of folds from the worker that holds them. Always the same object: what was read is not read again. */
export function useFoldReading(worker: RefObject<Worker | null>): FoldReading {
  const [reading] = useState(() => createReading(worker));
  return reading;
}

function createReading(worker: RefObject<Worker | null>): FoldReading {
  const waiting = new Map<number, (rows: readonly FoldedRow[] | null) => void>();
  let turn = 0;
  return {
    readFold: (fold: FoldWish) =>
      new Promise((resolve) => {
        turn += 1;
        waiting.set(turn, resolve);
        worker.current?.postMessage({ wants: "fold", turn, fold } satisfies ToDiffWorker);
      }),
    onRead: ({ turn: answered, rows }) => {
      waiting.get(answered)?.(rows);
      waiting.delete(answered);
    },
  };
}
