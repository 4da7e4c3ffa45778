/** What one look at the bin's list found. */
export interface HitsPage {
  /** Hits to deliver, ascending. */
  readonly seqs: readonly number[];
  /** Every hit up to this one is among them, or not to be delivered. */
  readonly upTo: number;
  /** Nothing is known to come after it. */
  readonly isLast: boolean;
}

interface FollowParts {
  /** Hits after this one are delivered. */
  readonly after: number;
  /** Deliveries under way at once; 1 keeps the order. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  fetchPage(after: number): Promise<HitsPage>;
  /** Resolves when the hit is done with, whatever came of it; rejects when the program ends before. */
  deliver(seq: number): Promise<void>;
  /** Resolves when there may be hits after this one. */
  waitForNews(after: number): Promise<void>;
  /** Every hit up to this one is done with. */
  onProgress(upTo: number): void;
}

/**
 * Delivers every hit after a place, in order, each once: the list is read from where the last reading ended, so that what
 * came while there was no connection comes too. Resolves when `signal` aborts; rejects as `fetchPage` does.
 */
export async function followHits(parts: FollowParts): Promise<void> {
  const { signal } = parts;
  let after = parts.after;
  parts.onProgress(after);
  while (!signal.aborted) {
    const page = await parts.fetchPage(after);
    await deliverAll(page.seqs, parts);
    if (signal.aborted) return;
    if (page.upTo > after) {
      after = page.upTo;
      parts.onProgress(after);
    }
    if (page.isLast) await parts.waitForNews(after);
  }
}

/** In order, so many at once. A hit is done with before those that are `atOnce` places behind it begin. */
async function deliverAll(seqs: readonly number[], { atOnce, signal, deliver, onProgress }: FollowParts) {
  const underWay = new Set<number>();
  const running = new Set<Promise<void>>();
  let highest = 0;
  for (const seq of seqs) {
    if (running.size >= atOnce) await Promise.race(running);
    if (signal.aborted) break;
    underWay.add(seq);
    const run: Promise<void> = deliver(seq).then(() => {
      underWay.delete(seq);
      running.delete(run);
      highest = Math.max(highest, seq);
      // The set keeps the order of the list: its first is the earliest that is not done with.
      const [earliest = highest + 1] = underWay;
      onProgress(earliest - 1);
    });
    running.add(run);
  }
  await Promise.all(running);
}
