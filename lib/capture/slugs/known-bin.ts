import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import type { BinSettings } from "@/lib/bins/settings-schema";
import type { KnownAccess } from "@/lib/capture/access/known-access";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";

/** What capture must know of a bin to decide about a hit; shared by all hits until the bin changes. */
export interface KnownBin {
  readonly id: string;
  /** The bin's fixed answer, rendered once. */
  readonly answer: RenderedAnswer;
  /** The relay that answers in its place, if it does so in time. */
  readonly relay: BinSettings["answer"]["relay"];
  readonly isPaused: boolean;
  /** What it asks of its senders; null for nothing. */
  readonly access: KnownAccess | null;
  readonly handshakes: BinSettings["handshakes"];
  /** Seqs by the names of their events. */
  readonly baselines: ReadonlyMap<string, number>;
  /** Opened; they leave the process in no form. */
  readonly secrets: BinSecrets;
  /** Milliseconds since the epoch from which this slug no longer captures; Infinity for never. */
  readonly endsAt: number;
}
