"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { searchHits } from "@/components/api/search-hits";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { hitHolders } from "@/lib/live/client/hit-holders";
import { deletedSeqs } from "@/lib/live/client/hit-windows";
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
 * found before stays: a list that empties with every letter cannot be read. The same search made again, because changes
 * were missed, replaces what is shown when it has found as much, or ended; until then nothing changes on the screen where
 * all was found before. Live events keep what was found current.
 */
export function useFoundHits(binId: string, q: string, lastSeq: number): Searching {
  const client = useQueryClient();
  const [found, setFound] = useState<FoundHits>({ q, hits: [], status: "running", progress: 0, error: null });
  const [tries, setTries] = useState(0);
  const shown = useRef(found);
  const run = useRef<SearchRun | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    const held = shown.current;
    const isAgain = held.q === q;
    const enough = isAgain ? Math.max(1, held.hits.length) : 1;
    const isWhole = isAgain && held.status === "done";
    let isShown = false;
    const started = new SearchRun(
      (range) => searchHits({ binId, ...range }),
      q,
      enough,
      (next) => {
        isShown ||= next.status !== "running" || next.hits.length >= enough;
        const before: FoundHits = isWhole ? held : { ...held, status: "running", progress: next.progress };
        shown.current = isShown ? next : before;
        setFound(shown.current);
      },
    );
    run.current = started;
    void started.start();
    return () => started.stop();
  }, [binId, q, tries]);

  useEffect(
    () =>
      hitHolders(client).add(binId, {
        put: (hits) => run.current?.put(hits),
        drop: (event) => run.current?.drop(deletedSeqs(event)),
        renew: () => setTries((count) => count + 1),
      }),
    [client, binId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a run that just began has to be told too
  useEffect(() => run.current?.noteNewest(lastSeq), [lastSeq, binId, q, tries]);

  return {
    found,
    want: (count) => run.current?.want(count),
    patch: (seqs, change) => run.current?.patch(new Set(seqs), change),
    retry: () => setTries((count) => count + 1),
  };
}
