/** How many hits are compared at once. */
export const BATCH_HITS = 50;
const MOST_WAITING_OF_A_BIN = 1_000;
const MOST_BINS = 1_000;

export interface DriftBatch {
  readonly binId: string;
  readonly seqs: readonly number[];
}

/**
 * The hits that wait to be compared: bins take turns, the newest hits of each go first, because those are looked at.
 * Bounded: of more than 1,000 hits of a bin the oldest are given up.
 */
export class DriftQueue {
  readonly #waiting = new Map<string, number[]>();

  add(binId: string, seqs: readonly number[]): void {
    const waiting = this.#waiting.get(binId);
    if (waiting === undefined) {
      if (this.#waiting.size < MOST_BINS) this.#waiting.set(binId, [...seqs]);
      return;
    }
    waiting.push(...seqs);
    // Not at each hit: cutting a list moves what is left.
    if (waiting.length > 2 * MOST_WAITING_OF_A_BIN) waiting.splice(0, waiting.length - MOST_WAITING_OF_A_BIN);
  }

  /** The next batch, taken out; null when nothing waits. */
  take(): DriftBatch | null {
    const [next] = this.#waiting;
    if (next === undefined) return null;
    const [binId, waiting] = next;
    this.#waiting.delete(binId);
    const seqs = waiting.splice(Math.max(0, waiting.length - BATCH_HITS));
    if (waiting.length > 0) this.#waiting.set(binId, waiting);
    return { binId, seqs };
  }

  clear(): void {
    this.#waiting.clear();
  }
}
