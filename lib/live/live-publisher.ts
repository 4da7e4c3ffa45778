import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { RelayDto } from "@/lib/relays/relay-schema";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import type { HitsDeletedEvent, ResendAttemptEvent } from "./events";

/**
 * What the rest of the process may say to watchers. Publishing never throws and never waits: the table is the truth,
 * an event is only the quick way to it.
 */
export interface LivePublisher {
  /** Whether anybody here watches the bin; lets the writer skip making summaries that nobody reads. */
  isWatched(binId: string): boolean;
  hits(binId: string, hits: readonly HitSummary[]): void;
  hitChanged(hit: HitSummary): void;
  hitsDeleted(event: HitsDeletedEvent): void;
  resendAttempt(event: ResendAttemptEvent): void;
  bulkResend(bulk: BulkDto): void;
  relaysChanged(binId: string, relays: readonly RelayDto[]): void;
  /** The bin's targets, or what waits for them, changed. */
  targetsChanged(binId: string): void;
  binChanged(bin: BinDto): void;
  binDeleted(binId: string): void;
  /** Keys were revoked: sockets that were let in by them are closed. */
  keyRevoked(keyId: string): void;
  /** A share was revoked: pages that show it are told, and their sockets closed. */
  shareRevoked(shareId: string): void;
}
