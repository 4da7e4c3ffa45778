"use client";
import { useEffect, useState } from "react";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { addSample, estimateLeft, measureRate, type PaceSample } from "./estimate-left";

interface Pace {
  /** Hits a second, as watched from here; null while there is too little to tell it from. */
  readonly rate: number | null;
  /** Seconds until all are sent, if it goes on like this. */
  readonly left: number;
}

/** How fast a running bulk resend goes, and how long it still takes. */
export function usePace({ id, state, total, done, how }: BulkDto): Pace {
  const [samples, setSamples] = useState<readonly PaceSample[]>([]);
  // A pause is not a slow stretch.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one, or one that goes on, is measured anew
  useEffect(() => setSamples([]), [id, state]);
  useEffect(() => {
    if (state === "running") setSamples((held) => addSample(held, { at: performance.now(), done }));
  }, [state, done]);
  const rate = measureRate(samples);
  return { rate, left: estimateLeft(total - done, rate, how.ratePerSecond) };
}
