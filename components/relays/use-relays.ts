"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchRelays } from "@/components/api/fetch-relays";

/** While the page is seen: relays come and go by themselves. */
const LOOK_AGAIN_MS = 1_500;

/** The relays of a bin as they are now. */
export function useRelays(binId: string) {
  return useQuery({
    queryKey: ["relays", binId],
    queryFn: ({ signal }) => fetchRelays(binId, signal),
    refetchInterval: LOOK_AGAIN_MS,
    staleTime: 0,
  });
}
