/** Compares hits with the baselines of their events, in the background. Never throws and never waits. */
export interface DriftCheck {
  /** A hit of an event with a baseline was stored. */
  add(binId: string, seq: number): void;
  /** The bin's baselines or its rules changed: recent hits are compared anew. */
  recheck(binId: string): void;
  /** Gives up what waits and resolves when nothing is under way. */
  close(): Promise<void>;
}
