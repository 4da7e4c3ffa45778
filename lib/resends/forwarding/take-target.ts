import { v7 as createUuid } from "uuid";
import { z } from "zod";
import type { Database } from "@/lib/database";
import { FORWARD_TARGET_COLUMNS, type ForwardTarget, forwardTargetSchema } from "./forward-target";

/** Who holds one renews the lease well before it ends. */
export const LEASE_MS = 10_000;

const takenSchema = z.array(forwardTargetSchema);
const dueSchema = z.tuple([z.object({ inMs: z.number().nullable() })]);

/**
 * Targets with the time from which there is something to do: at once for hits behind the cursor;
 * for what waits, when it is due; in order, when the first that waits is due. Not before the end of a rest, nor of another's lease.
 */
const WORK = `
  target t JOIN bin b ON b.id = t.bin_id
  LEFT JOIN LATERAL (
    SELECT due_at FROM forward_job WHERE target_id = t.id AND NOT is_dead ORDER BY seq LIMIT 1
  ) head ON t.in_order
  LEFT JOIN LATERAL (
    SELECT due_at FROM forward_job WHERE target_id = t.id AND NOT is_dead ORDER BY due_at LIMIT 1
  ) soonest ON NOT t.in_order
  CROSS JOIN LATERAL (
    SELECT CASE WHEN head.due_at IS NOT NULL THEN head.due_at
                WHEN t.auto AND t.cursor_seq < b.last_seq THEN '-infinity'
                ELSE soonest.due_at END AS at
  ) work
  WHERE t.id IN (SELECT id FROM target WHERE auto UNION SELECT target_id FROM forward_job WHERE NOT is_dead)
    AND t.paused_at IS NULL AND b.deleted_at IS NULL AND work.at IS NOT NULL`;

/**
 * A target with something to do, now held by this process; null when there is none. One statement: processes on one
 * database never take the same.
 */
export async function takeTarget(db: Database): Promise<ForwardTarget | null> {
  const [taken] = takenSchema.parse(
    await db.$queryRawUnsafe(
      `UPDATE target t SET lease_until = now() + make_interval(secs => $1::int), lease = $2::uuid
       WHERE id = (
         SELECT t.id FROM ${WORK} AND greatest(t.rest_until, t.lease_until, work.at) <= now()
         ORDER BY t.last_tried_at NULLS FIRST LIMIT 1 FOR UPDATE OF t SKIP LOCKED
       )
       RETURNING ${FORWARD_TARGET_COLUMNS}`,
      LEASE_MS / 1000,
      createUuid(),
    ),
  );
  return taken ?? null;
}

/** Milliseconds until a target can be taken that has, or will have, something to do; null when there is none. */
export async function findNextDue(db: Database): Promise<number | null> {
  const [{ inMs }] = dueSchema.parse(
    await db.$queryRawUnsafe(
      `SELECT (extract(epoch FROM min(greatest(t.rest_until, t.lease_until, work.at, now())) - now()) * 1000)::float8 AS "inMs" FROM ${WORK}`,
    ),
  );
  return inMs;
}

/** Goes on holding one. */
export async function holdTarget(db: Database, { id, lease }: Pick<ForwardTarget, "id" | "lease">): Promise<void> {
  await db.$executeRaw`
    UPDATE target SET lease_until = now() + make_interval(secs => ${LEASE_MS / 1000}::int)
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid`;
}

/** Lets go of one, so that what comes next need not wait. */
export async function releaseTarget(db: Database, { id, lease }: Pick<ForwardTarget, "id" | "lease">): Promise<void> {
  await db.target.updateMany({ where: { id, lease }, data: { lease: null, leaseUntil: null } });
}
