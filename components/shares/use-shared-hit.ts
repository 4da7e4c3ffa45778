"use client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { fetchSharedHit, type ShareAccess } from "@/components/api/fetch-shared-hit";
import type { SharedHitDto } from "@/lib/shares/share-schema";

/** One hit of a share that is a list; it never changes. */
export function useSharedHit(access: ShareAccess, seq: number): UseQueryResult<SharedHitDto> {
  return useQuery({
    queryKey: ["share", access.token, "hit", seq],
    queryFn: ({ signal }) => fetchSharedHit(access, seq, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
