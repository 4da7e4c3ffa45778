import type { RawHeaders } from "@/lib/http/raw-headers";
import type { HitIdentity } from "./wire-request";

/** What a relay's server answered. */
export interface RelayAnswer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** Sends a stored hit to a relay; null when there is no answer that a sender could get, or no such relay. */
export type AskRelay = (hit: HitIdentity, relayName: string) => Promise<RelayAnswer | null>;
