import type { Runtime } from "@/lib/runtime";

/** Resends that are kept of those that a target was forwarded by itself. */
const KEPT = 1_000;
const BATCH = 200;

/**
 * Removes what forwarding leaves behind, in short statements: of each target's resends those beyond the newest 1,000,
 * unless their hit waits or was given up; and what waits or was given up of hits that are gone, which the target counts.
 * Stops between batches when aborted.
 */
export async function trimForwards({ db, live }: Pick<Runtime, "db" | "live">, signal?: AbortSignal): Promise<void> {
  for (let removed = BATCH; removed === BATCH && !signal?.aborted; ) {
    removed = await db.$executeRaw`
      DELETE FROM resend WHERE id IN (
        SELECT r.id FROM target t
        CROSS JOIN LATERAL (
          SELECT id FROM resend WHERE target_id = t.id ORDER BY id DESC OFFSET ${KEPT}::int LIMIT 1
        ) edge
        JOIN resend r ON r.target_id = t.id AND r.id <= edge.id
        WHERE t.auto AND NOT EXISTS (SELECT 1 FROM forward_job j WHERE j.target_id = t.id AND j.resend_id = r.id)
        LIMIT ${BATCH}::int
      )`;
  }
  const bins = await db.$queryRaw<{ binId: string }[]>`
    WITH orphan AS (
      DELETE FROM forward_job j USING target t
      WHERE t.id = j.target_id AND NOT EXISTS (SELECT 1 FROM hit WHERE hit.bin_id = t.bin_id AND hit.seq = j.seq)
      RETURNING j.target_id
    )
    UPDATE target SET gone = target.gone + counted.gone
    FROM (SELECT target_id, count(*)::int AS gone FROM orphan GROUP BY target_id) counted
    WHERE target.id = counted.target_id
    RETURNING target.bin_id AS "binId"`;
  for (const { binId } of bins) live.targetsChanged(binId);
}
