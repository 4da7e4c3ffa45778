"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchLearnedNoise } from "@/components/api/fetch-learned-noise";
import type { LearnedNoise } from "@/lib/diff/diff-options";
import { eventName } from "@/lib/diff/event-name";
import type { HitSummary } from "@/lib/hits/hit-schema";

const FRESH_MS = 60_000;

/**
 * What differs between nearly all hits of the event that both are of; null where they are of two, or where it cannot be
 * learned: then noise is what the rules know. Undefined while it is on its way.
 */
export function useLearnedNoise(left: HitSummary | null, right: HitSummary | null): LearnedNoise | null | undefined {
  const isOfOneEvent =
    left !== null && right !== null && left.seq !== right.seq && eventName(left) === eventName(right);
  const { data, isPending, isFetching } = useQuery({
    queryKey: ["bin", right?.binId, "noise", right?.seq],
    queryFn: ({ signal }) => (right === null ? null : fetchLearnedNoise(right.binId, right.seq, signal)),
    enabled: isOfOneEvent,
    staleTime: FRESH_MS,
    // Another pair of one event has learned the same; and a comparison must not change under its reader.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  if (left === null || right === null) return undefined;
  if (!isOfOneEvent) return null;
  return isPending && isFetching ? undefined : (data ?? null);
}
