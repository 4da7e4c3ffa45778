import type { HitSummary } from "@/lib/hits/hit-schema";

/** What a request tells of its sender: the columns that are read out of it before it is written. */
export interface HitSighting
  extends Pick<HitSummary, "provider" | "eventType" | "deliveryId" | "attempt" | "signature"> {
  /** Equal for the attempts of one delivery, and only for them; null where nothing tells them. */
  readonly deliveryKey: string | null;
  /** The attempt was counted here, because the sender does not count. */
  readonly isCounted: boolean;
  /** There is a secret, but the body was too long to check the signature while the sender waits. */
  readonly isToBeChecked: boolean;
}

export const NOTHING_SIGHTED: HitSighting = {
  provider: null,
  eventType: null,
  deliveryId: null,
  deliveryKey: null,
  attempt: null,
  signature: "unchecked",
  isCounted: false,
  isToBeChecked: false,
};
