"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { BinView } from "./bin-screen";
import { createCacheScreen } from "./create-cache-screen";
import { getLiveConnection } from "./get-live-connection";

export type LiveBin = BinView;

export interface LiveBinOptions {
  /** The bin's `lastSeq` as the page was rendered. */
  readonly lastSeq: number;
  /** Called with hits that just became known, ascending, each once: for a row's fade-in and the "12 new" pill. */
  readonly onHits?: (hits: readonly HitSummary[]) => void;
}

/**
 * Watches a bin while mounted and keeps the query cache (see `binKeys`) current: arriving hits go into the loaded
 * windows, changes and deletions are applied, what may have been missed is refetched. `lastSeq` never goes back.
 */
export function useLiveBin(binId: string, { lastSeq, onHits }: LiveBinOptions): LiveBin {
  const client = useQueryClient();
  const [shown, setShown] = useState<{ readonly binId: string; readonly view: BinView } | null>(null);
  const handleHits = useEffectEvent((hits: readonly HitSummary[]) => onHits?.(hits));
  // Where the stream starts; a page rendered anew with a later lastSeq does not start it again.
  const startAt = useEffectEvent(() => lastSeq);

  useEffect(() => {
    const from = startAt();
    const screen = createCacheScreen({
      client,
      binId,
      lastSeq: from,
      onHits: handleHits,
      onView: (view) =>
        setShown((held) => (isSame(held?.view, view) && held?.binId === binId ? held : { binId, view })),
    });
    const stop = getLiveConnection().watchBin(binId, from, screen);
    return () => {
      stop();
      screen.dispose();
    };
  }, [client, binId]);

  if (shown === null || shown.binId !== binId) return { connection: { state: "connecting" }, lastSeq };
  return { connection: shown.view.connection, lastSeq: Math.max(shown.view.lastSeq, lastSeq) };
}

function isSame(left: BinView | undefined, right: BinView): boolean {
  if (left?.lastSeq !== right.lastSeq || left.connection.state !== right.connection.state) return false;
  return JSON.stringify(left.connection) === JSON.stringify(right.connection);
}
