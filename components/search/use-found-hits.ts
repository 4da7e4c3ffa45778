"use client";
import { useEffect, useRef, useState } from "react";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { type FoundHits, SearchRun } from "./search-run";

interface Searching {
  readonly found: FoundHits;
  /** So many rows are seen: more are looked for, if there are. */
  readonly want: (count: number) => void;
  readonly patch: (seqs: readonly number[], change: Partial<HitSummary>) => void;
  readonly retry: () => void;
}

/**
 * What a search finds, as it is found; another search cancels it. Until that one found something, or nothing, what was
 * found before stays: a list that empties with every letter cannot be read.
 */
export function useFoundHits(binId: string, q: string, lastSeq: number): Searching {
  const [found, setFound] = useState<FoundHits>({ q, hits: [], status: "running", progress: 0, error: null });
  const [tries, setTries] = useState(0);
  const run = useRef<SearchRun | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    const started = new SearchRun(binId, q, (next) =>
      setFound((held) => {
        const isWaiting = next.hits.length === 0 && next.status === "running" && held.q !== next.q;
        return isWaiting ? { ...held, status: "running", progress: next.progress } : next;
      }),
    );
    run.current = started;
    void started.start();
    return () => started.stop();
  }, [binId, q, tries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a run that just began has to be told too
  useEffect(() => run.current?.noteNewest(lastSeq), [lastSeq, binId, q, tries]);

  return {
    found,
    want: (count) => run.current?.want(count),
    patch: (seqs, change) => run.current?.patch(new Set(seqs), change),
    retry: () => setTries((count) => count + 1),
  };
}
