import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import type { LiveConnectionState } from "./live-connection-state";

export interface BinView {
  readonly connection: LiveConnectionState;
  /** The newest seq known to exist. */
  readonly lastSeq: number;
}

/** What a watched bin's stream is shown on. */
export interface BinScreen {
  /** Hits not shown before, ascending. */
  show(hits: readonly HitSummary[]): void;
  /** A hit shown before that is now this. */
  replace(hit: HitSummary): void;
  remove(event: HitsDeletedEvent): void;
  changeBin(bin: BinDto): void;
  /** How far a bulk resend is. */
  changeBulk(bulk: BulkDto): void;
  /** What is forwarded to the bin's targets, or how that went. */
  changeTargets(): void;
  /** The hits shown, and the bin, may have changed since they were read: read them again. None is missing. */
  reread(): void;
  /**
   * Anything shown may be out of date: read it again. Hits between `after` (exclusive) and `lastSeq` (inclusive) were
   * perhaps never shown and will not be; every hit beyond is still to come by `show`.
   */
  resync(range: { readonly after: number; readonly lastSeq: number }): void;
  /** Called after each of the above, and when only the view changed. */
  update(view: BinView): void;
}
