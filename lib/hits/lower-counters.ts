import type { Database } from "@/lib/database";

/**
 * Takes removed hits off their bin's counters: a short statement of its own, so that captures into the bin never wait
 * for a removal. If the process ends between the removal and this, the counters stay too high.
 */
export async function lowerCounters(
  db: Database,
  { binId, hits, bytes }: { binId: string; hits: number; bytes: bigint },
): Promise<void> {
  await db.$executeRaw`
    UPDATE bin
    SET hit_count = greatest(0, hit_count - ${hits}::int), stored_bytes = greatest(0, stored_bytes - ${bytes}::bigint)
    WHERE id = ${binId}::uuid`;
}
