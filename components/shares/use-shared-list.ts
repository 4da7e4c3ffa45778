"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { searchSharedHits } from "@/components/api/search-shared-hits";
import { type FoundHits, SearchRun } from "@/components/search/search-run";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { deletedSeqs } from "@/lib/live/client/hit-windows";
import type { ShareSession } from "./share-session";

interface SharedList {
  readonly found: FoundHits;
  /** So many rows are seen: more are read, if there are. */
  readonly want: (count: number) => void;
  readonly retry: () => void;
}

/**
 * The hits of a share, those that `q` finds, as they are read and as they come. What opening gave is shown until as much
 * is read anew; `onArrived` is told what came since.
 */
export function useSharedList(
  session: ShareSession,
  q: string,
  { given, onArrived }: { readonly given: readonly HitSummary[]; readonly onArrived: (seqs: number[]) => void },
): SharedList {
  const [found, setFound] = useState<FoundHits>(() => ({
    q: "",
    hits: given,
    status: "running",
    progress: 0,
    error: null,
  }));
  const [tries, setTries] = useState(0);
  const shown = useRef(found);
  const run = useRef<SearchRun | null>(null);
  const tellArrived = useEffectEvent((seqs: number[]) => (seqs.length === 0 ? undefined : onArrived(seqs)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    const held = shown.current;
    const enough = held.q === q ? held.hits.length : 1;
    let isShown = false;
    const started = new SearchRun(
      (range) => searchSharedHits(session, range),
      q,
      enough,
      (next) => {
        const before = shown.current;
        isShown ||= next.status !== "running" || next.hits.length >= enough;
        shown.current = isShown ? next : { ...held, status: "running", progress: next.progress };
        setFound(shown.current);
        tellArrived(listArrived(before, shown.current));
      },
    );
    run.current = started;
    void started.start();
    started.noteNewest(session.newest);
    return () => started.stop();
  }, [session, q, tries]);

  useEffect(
    () =>
      session.listen({
        grew: (lastSeq) => run.current?.noteNewest(lastSeq),
        hitsDeleted: (event) => run.current?.drop(deletedSeqs(event)),
        renew: () => setTries((count) => count + 1),
      }),
    [session],
  );

  return {
    found,
    want: (count) => run.current?.want(count),
    retry: () => setTries((count) => count + 1),
  };
}

/** What came on top of what the same search had found. */
function listArrived(before: FoundHits, now: FoundHits): number[] {
  const newest = before.hits[0]?.seq;
  if (newest === undefined || before.q !== now.q) return [];
  return now.hits.flatMap(({ seq }) => (seq > newest ? [seq] : []));
}
