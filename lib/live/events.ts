import type { BinDto } from "@/lib/bins/bin-schema";
import type { ErrorBody } from "@/lib/errors";
import type { HitSummary } from "@/lib/hits/hit-schema";

/** The live contract, shared by the hub and the browser (design section 7). */
export const SOCKET_PATH = "/socket.io/";

/** How many missed summaries `watch` hands over before it asks for a new snapshot instead. */
export const MAX_MISSED_HITS = 500;
export const HEARTBEAT_MS = 10_000;
/** How long the browser waits for a missing seq before it asks for it. */
export const GAP_PATIENCE_MS = 250;

export interface WatchRequest {
  readonly binId: string;
  /** The newest seq that the watcher holds; 0 for none. */
  readonly afterSeq: number;
}

export type WatchAnswer =
  | {
      readonly ok: true;
      readonly lastSeq: number;
      /** Hits after `afterSeq`, ascending; empty when `resnapshot`. */
      readonly hits: readonly HitSummary[];
      /** True when more were missed than `MAX_MISSED_HITS`: fetch the list again. */
      readonly resnapshot: boolean;
    }
  | ({ readonly ok: false } & ErrorBody);

export interface HitsEvent {
  readonly binId: string;
  /** Ascending by seq inside one event; across events they may come out of order. */
  readonly hits: readonly HitSummary[];
  readonly lastSeq: number;
}

export interface HitsDeletedEvent {
  readonly binId: string;
  /** The deleted seqs, or "all" up to and including `upToSeq`. */
  readonly seqs: readonly number[] | "all";
  readonly upToSeq: number;
}

export interface ServerToClientEvents {
  hits: (event: HitsEvent) => void;
  hitChanged: (event: { readonly binId: string; readonly hit: HitSummary }) => void;
  hitsDeleted: (event: HitsDeletedEvent) => void;
  binChanged: (event: { readonly bin: BinDto }) => void;
  binDeleted: (event: { readonly binId: string }) => void;
  /** Every `HEARTBEAT_MS` for each watched bin: a watcher that lacks `lastSeq` has missed something. */
  heartbeat: (event: { readonly binId: string; readonly lastSeq: number }) => void;
}

export interface ClientToServerEvents {
  watch: (request: WatchRequest, acknowledge: (answer: WatchAnswer) => void) => void;
  unwatch: (request: { readonly binId: string }) => void;
}
