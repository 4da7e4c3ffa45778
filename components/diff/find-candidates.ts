import { binPath } from "@/components/api/bin-path";
import { requestApi } from "@/components/api/request-api";
import { searchHits } from "@/components/api/search-hits";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitPage } from "@/lib/hits/list-hits-schema";

const MOST = 50;

/** The newest hits that match a search, at most 50; of all hits for an empty one. Rejects with an ApiError. */
export async function findCandidates(binId: string, q: string, signal: AbortSignal): Promise<readonly HitSummary[]> {
  if (q === "") {
    const response = await requestApi(binPath(binId, `/hits?limit=${MOST}&order=desc`), { signal });
    const { hits }: HitPage = await response.json();
    return hits;
  }
  const found: HitSummary[] = [];
  for await (const { hits } of searchHits({ binId, q, signal })) {
    found.push(...hits);
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}
