"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkKeys } from "./bulk-keys";
import { type BulkRead, isWhole, readBulkRows } from "./read-bulk-rows";

const LOOK_MS = 1_000;

/**
 * What came of the hits of a bulk resend so far, read on while it goes on. `wholeRows` is null until all is there that
 * will be: what is done with all of its hits must not miss the last ones.
 */
export function useBulkRows({ binId, id, state, done }: Pick<BulkDto, "binId" | "id" | "state" | "done">) {
  const client = useQueryClient();
  const isRunning = state === "running";
  const { data, error, refetch } = useQuery({
    queryKey: bulkKeys.results(binId, id),
    queryFn: ({ signal, queryKey }) =>
      readBulkRows({ id, state, done }, client.getQueryData<BulkRead>(queryKey)?.rows ?? [], signal),
    refetchInterval: isRunning ? LOOK_MS : false,
    structuralSharing: false,
  });
  // What was under way as it was paused, cancelled or done with is read as soon as it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these says that there is more to read
  useEffect(() => {
    if (!isRunning) void client.invalidateQueries({ queryKey: bulkKeys.results(binId, id) });
  }, [client, binId, id, isRunning, state, done]);
  return {
    rows: data?.rows ?? null,
    wholeRows: data !== undefined && isWhole(data, { state, done }) ? data.rows : null,
    problem: error,
    retry: () => void refetch(),
  };
}
