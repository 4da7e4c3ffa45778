import type { ShareAccess } from "./fetch-shared-hit";
import { requestApi } from "./request-api";
import { type SearchBatch, type SearchRange, searchPages } from "./search-pages";
import { sharePath } from "./share-path";

const PAGE_HITS = 100;

/** The same over the hits of a share, as they are seen there: secrets are tokens to the search too. */
export function searchSharedHits(access: ShareAccess, range: SearchRange): AsyncGenerator<SearchBatch> {
  const readPage = async (query: URLSearchParams, signal: AbortSignal) => {
    const headers = { "x-share-ticket": access.ticket };
    const response = await requestApi(sharePath(access.token, `/hits?${query}`), { signal, headers });
    return response.json();
  };
  return searchPages(readPage, range, PAGE_HITS);
}
