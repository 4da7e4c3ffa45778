import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { binKeys } from "./bin-keys";
import { fetchHits } from "./fetch-hits";
import { type HitWindow, WINDOW_SIZE, windowBounds } from "./hit-windows";
import { pendingWindows } from "./pending-windows-of";

/**
 * The query of one window of a bin's hits, for `useQuery` and `useQueries`. It never goes stale by itself: live events
 * keep it current, and what they cannot vouch for is invalidated.
 */
export function hitWindowQuery(binId: string, page: number) {
  return queryOptions({
    queryKey: binKeys.window(binId, page),
    queryFn: ({ client, signal }: { client: QueryClient; signal: AbortSignal }): Promise<HitWindow> =>
      pendingWindows(client).fetch(binId, page, () =>
        fetchHits({ binId, ...windowBounds(page), limit: WINDOW_SIZE }, signal),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
