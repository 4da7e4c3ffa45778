import type { BinCache } from "@/lib/runtime";
import type { ByteBudget } from "./byte-budget";
import type { CaptureHit, HitIdentity } from "./wire-request";

/** The capture core as doors and the composition root see it; `createCapture` makes it. */
export interface Capture {
  readonly captureHit: CaptureHit;
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
