import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitPage } from "@/lib/hits/list-hits-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

const PAGE_HITS = 200;

export interface SearchRequest {
  readonly binId: string;
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
  /** The bin's newest hit that this batch knows of. */
  readonly lastSeq: number;
  /** How much of the history is searched, 0 to 1. */
  readonly progress: number;
}

/**
 * The matches of a search, newest first, as they are found: a batch at least every 200 ms or so, the last with progress
 * 1. Whoever stops taking batches stops the search. Rejects with an ApiError, for a mistake in the search INVALID_INPUT
 * with its position in `details`.
 */
export async function* searchHits({ binId, q, signal, ...bounds }: SearchRequest): AsyncGenerator<SearchBatch> {
  const floor = bounds.after ?? 0;
  let before = bounds.before;
  let top: number | null = null;
  for (;;) {
    const query = new URLSearchParams({ q, limit: String(PAGE_HITS), order: "desc", after: String(floor) });
    if (before !== undefined) query.set("before", String(before));
    const response = await requestApi(binPath(binId, `/hits?${query}`), { signal });
    const { hits, next, lastSeq, scannedTo = floor }: HitPage = await response.json();
    top ??= Math.min(lastSeq, (before ?? Number.POSITIVE_INFINITY) - 1);
    const whole = Math.max(1, top - floor);
    const progress = next === null ? 1 : Math.min(1, Math.max(0, (top - scannedTo + 1) / whole));
    yield { hits, scannedTo, lastSeq, progress };
    if (next === null) return;
    before = next;
  }
}
