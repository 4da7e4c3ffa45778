import type { DenialRule } from "@/lib/hits/denial-rule";
import type { BinCache } from "@/lib/runtime";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";
import type { RequestHead } from "./access/check-access";
import type { ByteBudget } from "./byte-budget";
import type { CaptureHit, HitIdentity, WireRequest } from "./wire-request";
import type { WriteOutcome } from "./writer/pending-hit";

export interface HeadVerdict {
  readonly denial: DenialRule | null;
  /** Of the bin; Infinity without a limit of its own. */
  readonly maxBodyBytes: number;
}

/** The capture core as doors and the composition root see it; `createCapture` makes it. */
export interface Capture {
  /**
   * Calls back instead of resolving: under Next's async context a promise costs more than most steps that it would wait
   * for. `awaitAnswer` wraps it where that does not count.
   */
  readonly captureHit: CaptureHit;
  /**
   * What the bin's rules say of a head before its body is read, where the bin is known at once; else nothing. `captureHit`
   * asks again; `readHead` is called where there are rules.
   */
  lookAtHead(slug: string, readHead: () => RequestHead): HeadVerdict;
  /**
   * Stores a request that did not come through a door, in the order of the calls; nothing is decided and nothing is
   * answered; its signature is checked by the secrets. Resolves after the commit. Never rejects.
   */
  storeImported(binId: string, request: WireRequest, secrets: BinSecrets): Promise<WriteOutcome>;
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
