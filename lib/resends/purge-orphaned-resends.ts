import type { Runtime } from "@/lib/runtime";

const BATCH = 200;

/**
 * Removes the resends of hits that are gone, in short statements; nobody could read them any more. Stops between batches
 * when aborted. Resolves with how many went.
 */
export async function purgeOrphanedResends({ db }: Pick<Runtime, "db">, signal?: AbortSignal): Promise<number> {
  let purged = 0;
  for (;;) {
    if (signal?.aborted) return purged;
    const removed = await db.$executeRaw`
      DELETE FROM resend WHERE id IN (
        SELECT id FROM resend
        WHERE NOT EXISTS (SELECT 1 FROM hit WHERE hit.bin_id = resend.bin_id AND hit.seq = resend.hit_seq)
        LIMIT ${BATCH}::int
      )`;
    purged += removed;
    if (removed < BATCH) return purged;
  }
}
