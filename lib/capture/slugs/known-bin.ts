import type { RenderedAnswer } from "@/lib/answers/rendered-answer";

/** What capture must know of a bin to decide about a hit; shared by all hits until the bin changes. */
export interface KnownBin {
  readonly id: string;
  /** The bin's fixed answer, rendered once. */
  readonly answer: RenderedAnswer;
  readonly isPaused: boolean;
  /** Milliseconds since the epoch from which this slug no longer captures; Infinity for never. */
  readonly endsAt: number;
}
