import type { Runtime } from "@/lib/runtime";

const BATCH_HITS = 500;
// A capture that had the bin before it was deleted is written within seconds.
const GRACE_SECONDS = 10;
// Any number that nothing else locks: processes on one database take turns.
const PURGE_LOCK = 7_305_512_001;

/**
 * Removes the hits of deleted bins in batches, each a short statement of its own; only one process at a time does so.
 * Bin and slug rows stay as tombstones: a slug once used never goes to another bin. Stops between batches when aborted.
 * Resolves with how many hits went. A failure is the caller's to log; the next call goes on where this one stopped.
 */
export async function purgeDeletedBins({ db }: Pick<Runtime, "db">, signal?: AbortSignal): Promise<number> {
  let purged = 0;
  for (;;) {
    if (signal?.aborted) return purged;
    const removed = await purgeBatch(db);
    purged += removed;
    if (removed === 0) return purged;
  }
}

/**
 * One statement, so one transaction: the advisory lock is let go at its end. `MATERIALIZED` has the lock tried before
 * any row is looked for.
 */
async function purgeBatch(db: Runtime["db"]): Promise<number> {
  return await db.$executeRaw`
    WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${PURGE_LOCK}::bigint) AS mine),
    doomed AS (
      SELECT h.ctid FROM turn
      CROSS JOIN LATERAL (
        SELECT b.id FROM bin b
        WHERE b.deleted_at < now() - make_interval(secs => ${GRACE_SECONDS}::int)
          AND EXISTS (SELECT 1 FROM hit h WHERE h.bin_id = b.id)
        LIMIT 1
      ) b
      JOIN hit h ON h.bin_id = b.id
      WHERE turn.mine
      LIMIT ${BATCH_HITS}::int
    )
    DELETE FROM hit WHERE ctid IN (SELECT ctid FROM doomed)`;
}
