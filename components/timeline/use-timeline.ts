"use client";
import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { fetchTimeline } from "@/components/api/fetch-timeline";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { HitWindow } from "@/lib/live/client/hit-windows";
import { addHits } from "./add-hits";
import { alignSpan, type Span } from "./spans";
import { type TimelineBy, timelineKeys } from "./timeline-keys";

// New hits are counted in as they come; reading again moves the window on, and evens out what was lost.
const AGAIN_MS = 30_000;

/** The timeline of a bin's last span, kept current. */
export function useTimeline(bin: BinDto, span: Span, by: TimelineBy) {
  const client = useQueryClient();
  const held = useRef(bin.hitCount);
  useEffect(() => {
    // Hits were deleted: which, the timeline cannot know.
    if (bin.hitCount < held.current) void client.invalidateQueries({ queryKey: timelineKeys.all(bin.id) });
    held.current = bin.hitCount;
  }, [client, bin.id, bin.hitCount]);
  return useQuery({
    queryKey: timelineKeys.span(bin.id, span.ms, by),
    queryFn: async ({ signal }) => {
      // Where this machine's clock is behind, the newest hit still is in.
      const newest = Math.max(Date.now(), bin.lastHitAt === null ? 0 : Date.parse(bin.lastHitAt));
      const { from, to } = alignSpan(span, newest);
      const range = { from, to, buckets: span.ms / span.columnMs, by, hasFamilies: true };
      const timeline = await fetchTimeline(bin.id, range, signal);
      return addHits(timeline, listCached(client, bin.id));
    },
    refetchInterval: AGAIN_MS,
    placeholderData: keepPreviousData,
  });
}

/** The hits that are known here: some of them came while the timeline was being read. */
function listCached(client: QueryClient, binId: string): readonly HitSummary[] {
  const windows = client.getQueriesData<HitWindow>({ queryKey: binKeys.windows(binId) });
  return windows.flatMap(([, window]) => (window ?? []).filter((hit) => hit !== null));
}
