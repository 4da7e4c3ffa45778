import type { Runtime } from "@/lib/runtime";

const BATCH = 500;
const DAYS = 365;
const MOST_PER_WORKSPACE = 100_000;

/**
 * Removes what was noted more than a year ago, and of a workspace all but its newest 100,000 notes, in short statements.
 * Stops between batches when aborted. Resolves with how many went.
 */
export async function purgeAudit({ db }: Pick<Runtime, "db">, signal?: AbortSignal): Promise<number> {
  let purged = 0;
  for (;;) {
    if (signal?.aborted) return purged;
    const removed = await db.$executeRaw`
      DELETE FROM audit_event WHERE id IN (
        (SELECT id FROM audit_event WHERE at < now() - make_interval(days => ${DAYS}::int) LIMIT ${BATCH}::int)
        UNION ALL
        (SELECT extra.id FROM workspace w CROSS JOIN LATERAL (
          SELECT id FROM audit_event WHERE workspace_id = w.id ORDER BY id DESC
          OFFSET ${MOST_PER_WORKSPACE}::int LIMIT ${BATCH}::int
        ) extra LIMIT ${BATCH}::int)
      )`;
    purged += removed;
    if (removed === 0) return purged;
  }
}
