import type { Purpose } from "@/lib/relays/protocol/relay-messages";

/** One request that went to the local server, and what came of it. */
export interface Delivery {
  readonly startedAt: Date;
  readonly seq: number;
  readonly purpose: Purpose;
  readonly method: string;
  readonly target: string;
  /** Null when there was no answer; `failure` then says why. */
  readonly status: number | null;
  readonly failure: string | null;
  readonly totalMs: number;
}
