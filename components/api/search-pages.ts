import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitPage } from "@/lib/hits/list-hits-schema";

/** Reads one page of hits, newest first, as the query says. */
export type ReadPage = (query: URLSearchParams, signal: AbortSignal) => Promise<HitPage>;

export interface SearchRange {
  readonly q: string;
  /** Exclusive: where to go on, downwards; by default from the newest hit. */
  readonly before?: number;
  /** Exclusive: only newer hits, for what has come since. */
  readonly after?: number;
  readonly signal: AbortSignal;
}

export interface SearchBatch {
  /** Newest first; often none while matches are rare. */
  readonly hits: readonly HitSummary[];
  /** Every hit from the start of the search down to this seq is decided. Pass it as `before` to go on later. */
  readonly scannedTo: number;
  /** The newest hit that this batch knows of. */
  readonly lastSeq: number;
  /** How much of the history is searched, 0 to 1. */
  readonly progress: number;
}

/**
 * The matches of a search, newest first, page after page as they are read; the last with progress 1. Whoever stops taking
 * batches stops the search. Rejects as `readPage` does.
 */
export async function* searchPages(
  readPage: ReadPage,
  { q, signal, ...bounds }: SearchRange,
  pageHits: number,
): AsyncGenerator<SearchBatch> {
  const floor = bounds.after ?? 0;
  let before = bounds.before;
  let top: number | null = null;
  for (;;) {
    const query = new URLSearchParams({ q, limit: String(pageHits), after: String(floor) });
    if (before !== undefined) query.set("before", String(before));
    const { hits, next, lastSeq, scannedTo = floor } = await readPage(query, signal);
    top ??= Math.min(lastSeq, (before ?? Number.POSITIVE_INFINITY) - 1);
    const whole = Math.max(1, top - floor);
    const progress = next === null ? 1 : Math.min(1, Math.max(0, (top - scannedTo + 1) / whole));
    yield { hits, scannedTo, lastSeq, progress };
    if (next === null) return;
    before = next;
  }
}
