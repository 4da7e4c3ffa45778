import { searchHits } from "@/components/api/search-hits";
import { listFilters } from "./list-filters";

export interface WithoutFilter {
  /** The condition that is left out, as it is written. */
  readonly filter: string;
  /** The search that remains. */
  readonly without: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

const MOST_FILTERS = 5;
const ENOUGH_HITS = 200;
const PATIENCE_MS = 3_000;

/** How many hits would be found without each of the conditions of a search, the most first: what excludes most. */
export async function countWithout(binId: string, q: string, signal: AbortSignal): Promise<readonly WithoutFilter[]> {
  const filters = listFilters(q).slice(0, MOST_FILTERS);
  if (filters.length < 2) return [];
  const counted = await Promise.all(
    filters.map(async ({ text, without }) => ({
      filter: text,
      without,
      ...(await countFound(binId, without, signal)),
    })),
  );
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}

async function countFound(binId: string, q: string, signal: AbortSignal): Promise<{ count: number; isMore: boolean }> {
  const until = Date.now() + PATIENCE_MS;
  let count = 0;
  for await (const batch of searchHits({ binId, q, signal })) {
    count += batch.hits.length;
    if (batch.progress < 1 && (count >= ENOUGH_HITS || Date.now() > until)) return { count, isMore: true };
  }
  return { count, isMore: false };
}
