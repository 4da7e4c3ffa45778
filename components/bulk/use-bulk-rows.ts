"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkKeys } from "./bulk-keys";
import type { BulkRow } from "./bulk-rows";
import { readBulkRows } from "./read-bulk-rows";

const LOOK_MS = 1_000;

/** What came of the hits of a bulk resend so far, read on while it goes on. */
export function useBulkRows({ binId, id, state, done }: Pick<BulkDto, "binId" | "id" | "state" | "done">) {
  const client = useQueryClient();
  const isRunning = state === "running";
  const { data, error, refetch } = useQuery({
    queryKey: bulkKeys.results(binId, id),
    queryFn: ({ signal, queryKey }) => readBulkRows(id, client.getQueryData<BulkRow[]>(queryKey) ?? [], signal),
    refetchInterval: isRunning ? LOOK_MS : false,
    structuralSharing: false,
  });
  // What was under way as it was paused, cancelled or done with is read as soon as it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these says that there is more to read
  useEffect(() => {
    if (!isRunning) void client.invalidateQueries({ queryKey: bulkKeys.results(binId, id) });
  }, [client, binId, id, isRunning, state, done]);
  return { rows: data ?? null, problem: error, retry: () => void refetch() };
}
