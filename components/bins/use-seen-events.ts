"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchTimeline } from "@/components/api/fetch-timeline";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { HitWindow } from "@/lib/live/client/hit-windows";

const MONTH_MS = 30 * 86_400_000;

const MOST = 50;

/** The events that came most in the last 30 days, and those of hits that are at hand. At most 50. */
export function useSeenEvents(binId: string) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ["bin", binId, "seen-events"],
    queryFn: async ({ signal }) => {
      const to = Date.now() + 60_000;
      const { eventTypes } = await fetchTimeline(binId, { from: to - MONTH_MS, to, buckets: 1, by: "event" }, signal);
      const windows = client.getQueriesData<HitWindow>({ queryKey: binKeys.windows(binId) });
      const held = windows.flatMap(([, hits]) => (hits ?? []).flatMap((hit) => hit?.eventType ?? []));
      return [...new Set([...(eventTypes ?? []), ...held])].slice(0, MOST);
    },
    staleTime: 0,
  });
}
