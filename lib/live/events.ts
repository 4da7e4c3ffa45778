import type { BinDto } from "@/lib/bins/bin-schema";
import type { ErrorBody } from "@/lib/errors";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { RelayDto } from "@/lib/relays/relay-schema";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { BulkDto } from "@/lib/resends/bulk-schema";

/** The live contract, shared by the hub and the browser (design section 7). */
export const SOCKET_PATH = "/socket.io/";

/** Where the pages of shares connect, with `auth: { token, ticket }`. They send nothing. */
export const SHARE_NAMESPACE = "/share";
/** How often the hub looks whether the shares that are open on a page still may be. */
export const SHARE_BEAT_MS = 1_000;

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

export interface ResendAttemptEvent {
  readonly binId: string;
  readonly hitSeq: number;
  readonly resendId: string;
  readonly attempt: AttemptDto;
}

export interface ShareEndedEvent {
  /** Why, a sentence for whoever looks at it. */
  readonly message: string;
}

export interface ServerToClientEvents {
  hits: (event: HitsEvent) => void;
  hitChanged: (event: { readonly binId: string; readonly hit: HitSummary }) => void;
  hitsDeleted: (event: HitsDeletedEvent) => void;
  /** An attempt of a resend ended. The body of its answer is left out; the resend has it. */
  resendAttempt: (event: ResendAttemptEvent) => void;
  /** How far a bulk resend is, a few times a second at most. */
  bulkResend: (bulk: BulkDto) => void;
  /** The relays of a bin, all of them, a few times a second at most. */
  relaysChanged: (event: { readonly binId: string; readonly relays: readonly RelayDto[] }) => void;
  /** The bin's targets, or what waits for them, changed: a few times a second at most. The API has them. */
  targetsChanged: (event: { readonly binId: string }) => void;
  binChanged: (event: { readonly bin: BinDto }) => void;
  binDeleted: (event: { readonly binId: string }) => void;
  /** Every `HEARTBEAT_MS` for each watched bin: a watcher that lacks `lastSeq` has missed something. */
  heartbeat: (event: { readonly binId: string; readonly lastSeq: number }) => void;
  /** In SHARE_NAMESPACE: the share opens no more. The connection is closed after it. */
  shareEnded: (event: ShareEndedEvent) => void;
  /** In SHARE_NAMESPACE, of a live share: its bin has hits up to `lastSeq`. They are read over the API, redacted. */
  shareGrew: (event: { readonly lastSeq: number }) => void;
  /** In SHARE_NAMESPACE, of a live share: hits of its bin were deleted. */
  shareHitsDeleted: (event: Omit<HitsDeletedEvent, "binId">) => void;
  /** In SHARE_NAMESPACE: takes the place of the ticket that opening gave, which is about to be over. */
  shareTicket: (event: { readonly ticket: string }) => void;
}

export interface ClientToServerEvents {
  watch: (request: WatchRequest, acknowledge: (answer: WatchAnswer) => void) => void;
  unwatch: (request: { readonly binId: string }) => void;
}
