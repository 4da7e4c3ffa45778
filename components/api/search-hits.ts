import { binPath } from "./bin-path";
import { requestApi } from "./request-api";
import { type SearchBatch, type SearchRange, searchPages } from "./search-pages";

const PAGE_HITS = 200;

export interface SearchRequest extends SearchRange {
  readonly binId: string;
}

/**
 * The matches of a search in a bin, newest first, as they are found: a batch at least every 200 ms or so. Rejects with an
 * ApiError, for a mistake in the search INVALID_INPUT with its position in `details`.
 */
export function searchHits({ binId, ...range }: SearchRequest): AsyncGenerator<SearchBatch> {
  const readPage = async (query: URLSearchParams, signal: AbortSignal) => {
    query.set("order", "desc");
    const response = await requestApi(binPath(binId, `/hits?${query}`), { signal });
    return response.json();
  };
  return searchPages(readPage, range, PAGE_HITS);
}
