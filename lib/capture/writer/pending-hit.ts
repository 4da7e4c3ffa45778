import type { HitSighting } from "@/lib/capture/sighting/hit-sighting";
import type { WireRequest } from "@/lib/capture/wire-request";

/** What became of a hit that was given to the writer. Only "stored" may be acknowledged. */
export type WriteOutcome =
  | { readonly kind: "stored"; readonly seq: number }
  /** The bin was deleted meanwhile. */
  | { readonly kind: "bin-gone" }
  /** Not stored, or not known to be stored: the sender shall send it again. */
  | { readonly kind: "unavailable" }
  /** The database refuses this very hit. */
  | { readonly kind: "unstorable" };

/** What is decided about a request before it is written. */
export interface HitDraft {
  readonly binId: string;
  readonly request: WireRequest;
  readonly state: "captured" | "denied" | "malformed";
  readonly reason: string | null;
  /** Null when nobody was answered: the hit was imported. */
  readonly answerStatus: number | null;
  /** What chose the answer; null for the bin's default. */
  readonly answerRule: string | null;
  readonly sighting: HitSighting;
  /** Its event has a baseline, which it is compared with once it is stored. */
  readonly hasBaseline: boolean;
}

/** A hit that waits for its commit. */
export interface PendingHit {
  readonly draft: HitDraft;
  /** Its columns as text; the batch puts the fields of its place in front. */
  readonly columns: string;
  /** What it weighs in a batch. */
  readonly bytes: number;
  /** Milliseconds, by `performance.now()`. */
  readonly arrivedAt: number;
  readonly settle: (outcome: WriteOutcome) => void;
}
