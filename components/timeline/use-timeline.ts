"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { fetchTimeline } from "@/components/api/fetch-timeline";
import type { BinDto } from "@/lib/bins/bin-schema";
import { timelineKeys } from "./timeline-keys";

// New hits are counted in as they come; reading again moves the window on, and evens out what was lost.
const AGAIN_MS = 30_000;

/** The timeline of a bin's last `spanMs`, kept current. */
export function useTimeline(bin: BinDto, spanMs: number) {
  const client = useQueryClient();
  const held = useRef(bin.hitCount);
  useEffect(() => {
    // Hits were deleted: which, the timeline cannot know.
    if (bin.hitCount < held.current) void client.invalidateQueries({ queryKey: timelineKeys.all(bin.id) });
    held.current = bin.hitCount;
  }, [client, bin.id, bin.hitCount]);
  return useQuery({
    queryKey: timelineKeys.span(bin.id, spanMs),
    queryFn: ({ signal }) => fetchTimeline(bin.id, spanMs, signal),
    refetchInterval: AGAIN_MS,
    placeholderData: keepPreviousData,
  });
}
