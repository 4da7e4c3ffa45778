import type { DiffSettings } from "./diff-settings-schema";

/** What was found to differ between nearly all hits of one event type: names of headers, and paths as patterns. */
export interface LearnedNoise {
  readonly headers: readonly string[];
  readonly paths: readonly string[];
}

export interface DiffProgress {
  readonly stage: "reading" | "comparing" | "listing" | "done";
  /** 0 to 1, never less than before. */
  readonly done: number;
}

export interface DiffOptions extends DiffSettings {
  readonly learned?: LearnedNoise | undefined;
  /** Called between the steps of the comparison, in the same thread. */
  readonly onProgress?: ((progress: DiffProgress) => void) | undefined;
}
