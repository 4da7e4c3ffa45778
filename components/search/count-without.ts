import { listFilters } from "./list-filters";
import { measureFound } from "./measure-found";

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
    filters.map(async ({ text, without }) => {
      const bounds = { enoughHits: ENOUGH_HITS, patienceMs: PATIENCE_MS };
      const { hits, isMore } = await measureFound({ binId, q: without, signal }, bounds);
      return { filter: text, without, count: hits, isMore };
    }),
  );
  return counted.filter(({ count }) => count > 0).sort((left, right) => right.count - left.count);
}
