import type { Database } from "@/lib/database";
import type { BulkRow } from "./present-bulk";

/** Who holds one renews the lease well before it ends. */
export const LEASE_MS = 20_000;

/**
 * A running bulk resend that nobody goes on with, now held by this process; null when there is none. One statement:
 * processes on one database never take the same. `holder` is this process: one that another began counts as gone on
 * with after a restart.
 */
export async function takeBulk(db: Database, holder: string): Promise<BulkRow | null> {
  const taken = await db.$queryRaw<{ id: string }[]>`
    UPDATE bulk_resend SET
      lease_until = now() + make_interval(secs => ${LEASE_MS / 1000}::int),
      holder = ${holder}::uuid,
      restarts = restarts + CASE WHEN holder <> ${holder}::uuid THEN 1 ELSE 0 END,
      restarted_at = CASE WHEN holder <> ${holder}::uuid THEN now() ELSE restarted_at END
    WHERE id = (
      SELECT id FROM bulk_resend
      WHERE state = 'running' AND (lease_until IS NULL OR lease_until < now())
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id`;
  const [first] = taken;
  return first === undefined ? null : db.bulkResend.findUnique({ where: { id: first.id } });
}

/** Goes on holding one. */
export async function holdBulk(db: Database, id: string): Promise<void> {
  await db.$executeRaw`
    UPDATE bulk_resend SET lease_until = now() + make_interval(secs => ${LEASE_MS / 1000}::int) WHERE id = ${id}::uuid`;
}

/** Lets go of one that is not done, so that it need not be waited for. */
export async function releaseBulk(db: Database, id: string): Promise<void> {
  await db.bulkResend.updateMany({ where: { id }, data: { leaseUntil: null } });
}
