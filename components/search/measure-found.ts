import { type SearchRequest, searchHits } from "@/components/api/search-hits";

export interface MeasuredHits {
  readonly hits: number;
  /** Of their bodies. */
  readonly bytes: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

/** Counts what a search finds until it is enough or took too long. Rejects with an ApiError. */
export async function measureFound(
  request: SearchRequest,
  { enoughHits, patienceMs }: { readonly enoughHits: number; readonly patienceMs: number },
): Promise<MeasuredHits> {
  const until = Date.now() + patienceMs;
  let hits = 0;
  let bytes = 0;
  for await (const batch of searchHits(request)) {
    hits += batch.hits.length;
    bytes += batch.hits.reduce((sum, { bodySize }) => sum + bodySize, 0);
    if (batch.progress < 1 && (hits >= enoughHits || Date.now() > until)) return { hits, bytes, isMore: true };
  }
  return { hits, bytes, isMore: false };
}
