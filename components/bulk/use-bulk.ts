"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchBulk } from "@/components/api/fetch-bulk";
import { updateBulk } from "@/components/api/update-bulk";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { BulkDto, UpdateBulkInput } from "@/lib/resends/bulk-schema";
import { newerBulk } from "./newer-bulk";

// Beside the live events: for what another process sends.
const LOOK_MS = 5_000;

/** One bulk resend as it goes on, while the bin is watched, and what can be done to it. */
export function useBulk(initial: BulkDto) {
  const client = useQueryClient();
  const queryKey = binKeys.bulk(initial.binId, initial.id);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => newerBulk(client.getQueryData(queryKey), await fetchBulk(initial.id, signal)),
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.endedAt === null ? LOOK_MS : false),
  });
  const change = useMutation({
    mutationFn: (state: UpdateBulkInput["state"]) => updateBulk(initial.id, { state }),
    // What was asked before would tell the state before.
    onMutate: () => client.cancelQueries({ queryKey }),
    onSuccess: (bulk) => client.setQueryData(queryKey, (held: BulkDto | undefined) => newerBulk(held, bulk)),
    onError: () => client.invalidateQueries({ queryKey }),
  });
  return { bulk: data, problem: error, retry: () => void refetch(), change };
}

export type BulkChange = ReturnType<typeof useBulk>["change"];
