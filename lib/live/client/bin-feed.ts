import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";

/**
 * What the browser knows of a bin's stream. A seq is settled when nothing has to be fetched for it any more: it was
 * shown, it was deleted, or the table said that it is a hole.
 */
export interface BinFeed {
  /** Every seq up to this one is settled. */
  readonly settled: number;
  /** Settled seqs beyond a gap. */
  readonly ahead: ReadonlySet<number>;
  /** The newest seq known to exist. */
  readonly newest: number;
  readonly isConnected: boolean;
  /** Whether the hub took us in on this connection; null when it never did on any. */
  readonly isWatching: boolean | null;
  /** When the connection was lost or refused, until the next catch-up has ended. */
  readonly offlineSince: number | null;
  /** The request to watch that is under way. */
  readonly watch: { readonly id: number } | null;
  /** The request for a gap that is under way. Bounds are exclusive. */
  readonly ask: { readonly id: number; readonly after: number; readonly before: number } | null;
  /** The timer that runs. */
  readonly wait: { readonly id: number } | null;
  /** Requests that failed in a row: each doubles the wait before the next. */
  readonly failures: number;
  readonly nextId: number;
  readonly ended: "deleted" | "noAccess" | null;
}

/** What happens to a feed. Times are milliseconds since the epoch; `id` says which effect it answers. */
export type FeedInput =
  | { readonly type: "connected" }
  | { readonly type: "disconnected"; readonly at: number }
  | {
      readonly type: "watched";
      readonly id: number;
      readonly lastSeq: number;
      readonly hits: readonly HitSummary[];
      readonly resnapshot: boolean;
    }
  | { readonly type: "watchFailed"; readonly id: number }
  | { readonly type: "refused" }
  | { readonly type: "hits"; readonly hits: readonly HitSummary[]; readonly lastSeq: number }
  | { readonly type: "hitChanged"; readonly hit: HitSummary }
  | { readonly type: "hitsDeleted"; readonly event: HitsDeletedEvent }
  | { readonly type: "binDeleted" }
  | { readonly type: "heartbeat"; readonly lastSeq: number }
  | { readonly type: "waited"; readonly id: number }
  | { readonly type: "gapAnswered"; readonly id: number; readonly hits: readonly HitSummary[] }
  | { readonly type: "gapFailed"; readonly id: number }
  /** The page came back from sleep or from the background. */
  | { readonly type: "woke" };

/** What the feed wants done. */
export type FeedEffect =
  /** Ask the hub to watch; answer with `watched`, `watchFailed` or `refused`. */
  | { readonly type: "watch"; readonly id: number; readonly afterSeq: number }
  /** Call back with `waited` after `ms`; a newer wait replaces it. */
  | { readonly type: "wait"; readonly id: number; readonly ms: number }
  /** Fetch the hits between; answer with `gapAnswered` or `gapFailed`. At most MAX_MISSED_HITS of them. */
  | { readonly type: "ask"; readonly id: number; readonly after: number; readonly before: number }
  /** Show hits that were not shown before. */
  | { readonly type: "show"; readonly hits: readonly HitSummary[] }
  | { readonly type: "replace"; readonly hit: HitSummary }
  | { readonly type: "remove"; readonly event: HitsDeletedEvent }
  /** Hits on screen, and the bin, may have changed or gone since the page was rendered: read them again. */
  | { readonly type: "reread" }
  /**
   * Anything that is on screen may be out of date: read it again from the table. Of the hits after `after`, up to
   * `lastSeq`, the screen was not told at all.
   */
  | { readonly type: "resync"; readonly after: number; readonly lastSeq: number };

export interface FeedStep {
  readonly feed: BinFeed;
  readonly effects: readonly FeedEffect[];
}

/** A feed of a page that has read, or will read from the table, everything up to `lastSeq`. */
export function createBinFeed(lastSeq: number): BinFeed {
  return {
    settled: lastSeq,
    ahead: new Set(),
    newest: lastSeq,
    isConnected: false,
    isWatching: null,
    offlineSince: null,
    watch: null,
    ask: null,
    wait: null,
    failures: 0,
    nextId: 1,
    ended: null,
  };
}
