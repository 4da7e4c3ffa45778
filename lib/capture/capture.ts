import type { BinCache } from "@/lib/runtime";
import type { ByteBudget } from "./byte-budget";
import type { CaptureHit, HitIdentity, WireRequest } from "./wire-request";
import type { WriteOutcome } from "./writer/pending-hit";

/** The capture core as doors and the composition root see it; `createCapture` makes it. */
export interface Capture {
  readonly captureHit: CaptureHit;
  /**
   * Stores a request that did not come through a door, in the order of the calls; nothing is decided and nothing is
   * answered. Resolves after the commit. Never rejects.
   */
  storeImported(binId: string, request: WireRequest): Promise<WriteOutcome>;
  /** Bytes of requests held in memory, from their arrival to their commit. Doors reserve before they keep a chunk. */
  readonly budget: ByteBudget;
  readonly bins: BinCache;
  /** Aborted when the process shuts down: answers that are being delayed leave at once. */
  readonly closing: AbortSignal;
  /** Notes on a stored hit that its sender left before the answer. Best effort, never throws, never waits. */
  recordSenderGone(hit: HitIdentity, afterMs: number): void;
  /** Ends delays, writes what is queued and resolves when nothing is left in hand. New hits are still taken. */
  drain(): Promise<void>;
}
