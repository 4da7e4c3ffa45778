"use client";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { fetchBulks } from "@/components/api/fetch-bulks";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { bulkKeys } from "./bulk-keys";
import { mergeBulks } from "./merge-bulks";

// Beside the live events: for what ended while nobody watched.
const LOOK_MS = 5_000;

interface BulksOptions {
  /** Only those that have not ended, as they were when they were read, and what was told since. */
  readonly isOpen?: boolean;
  readonly initial?: readonly BulkDto[];
}

/** The bulk resends of a bin, the newest first, each as it is known last: live while the bin is watched. */
export function useBulks(binId: string, { isOpen = false, initial }: BulksOptions = {}) {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const { data, error, refetch } = useQuery({
    queryKey: isOpen ? bulkKeys.open(binId) : bulkKeys.list(binId),
    queryFn: async ({ signal }) => {
      const listed = await fetchBulks(binId, { isOpen }, signal);
      if (isOpen) forgetEnded(client, binId, listed);
      return listed;
    },
    refetchInterval: ({ state }) =>
      [...(state.data ?? []), ...listTold(client, binId)].some(isGoingOn) ? LOOK_MS : false,
    ...(initial === undefined ? {} : { initialData: initial }),
  });
  const prefix = prefixOf(binId);
  // One string, so that the same is the same.
  const told = useSyncExternalStore(
    (listener) => cache.subscribe(({ query }) => (query.queryKey[2] === prefix[2] ? listener() : undefined)),
    () => JSON.stringify(listTold(client, binId)),
    () => "[]",
  );
  const bulks = data === undefined ? null : mergeBulks(data, JSON.parse(told));
  return { bulks, problem: error, retry: () => void refetch() };
}

function isGoingOn({ endedAt }: BulkDto): boolean {
  return endedAt === null;
}

function prefixOf(binId: string): readonly string[] {
  return binKeys.bulk(binId, "").slice(0, -1);
}

/** Those that live events told of, and those whose page was open. */
function listTold(client: QueryClient, binId: string): readonly BulkDto[] {
  return client.getQueriesData<BulkDto>({ queryKey: prefixOf(binId) }).flatMap(([, bulk]) => bulk ?? []);
}

/** Those that were told of as going on and are no longer listed so: their end was not told. */
function forgetEnded(client: QueryClient, binId: string, open: readonly BulkDto[]): void {
  for (const bulk of listTold(client, binId)) {
    if (!isGoingOn(bulk) || open.some(({ id }) => id === bulk.id)) continue;
    client.removeQueries({ queryKey: binKeys.bulk(binId, bulk.id), type: "inactive" });
  }
}
