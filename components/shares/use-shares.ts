"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchShares } from "@/components/api/fetch-shares";
import { revokeShare } from "@/components/api/revoke-share";
import { sharesKey } from "./shares-key";

/** The links to a bin and to what is in it, and the way to end one at once. */
export function useShares(binId: string) {
  const client = useQueryClient();
  const queryKey = sharesKey(binId);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchShares(binId, signal),
    // Others open them meanwhile.
    staleTime: 0,
  });
  const revoke = useMutation({
    mutationFn: revokeShare,
    onSettled: () => void client.invalidateQueries({ queryKey }),
  });
  return { shares: data ?? null, problem: error, retry: () => void refetch(), revoke };
}

export type Shares = ReturnType<typeof useShares>;
