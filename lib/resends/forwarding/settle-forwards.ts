import { z } from "zod";
import type { Database } from "@/lib/database";
import { FORWARD_TARGET_COLUMNS, type ForwardTarget, forwardTargetSchema } from "./forward-target";

/** A hit that was not accepted: it waits, or is given up. */
export interface UnsettledForward {
  readonly seq: number;
  /** Whether it has no row yet. */
  readonly isNew: boolean;
  readonly isDead: boolean;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly resendId: string | null;
  readonly status: number | null;
  /** The code of the failure, when there was no answer. */
  readonly error: string | null;
  /** Why it cannot be sent. */
  readonly reason: string | null;
}

export interface Settlement {
  /** Every hit up to this one is done with, by what stands here and before. */
  readonly cursorSeq: number;
  readonly unsettled: readonly UnsettledForward[];
  /** Their rows go. */
  readonly done: readonly number[];
  /** Hits that turned out to be deleted. */
  readonly gone: number;
  /** Null: no rest, and the end of one. */
  readonly restUntil: Date | null;
}

const settledSchema = z.array(forwardTargetSchema);

/**
 * Stores what came of some hits and moves the cursor past them, both or neither; resolves with the target as it is now.
 * Null when this process does not hold it any more, or it is gone: then nothing is stored, and whoever holds it sends
 * those hits again.
 */
export async function settleForwards(
  db: Database,
  target: ForwardTarget,
  { cursorSeq, unsettled, done, gone, restUntil }: Settlement,
): Promise<ForwardTarget | null> {
  const rows = unsettled.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }));
  const [settled] = settledSchema.parse(
    await db.$queryRawUnsafe(
      `WITH t AS (
         UPDATE target SET cursor_seq = greatest(cursor_seq, $3::int), gone = gone + $4::int, rest_until = $5::timestamptz
         WHERE id = $1::uuid AND lease = $2::uuid RETURNING *
       ), job AS (
         SELECT t.id AS target_id, j.* FROM t, json_to_recordset($6::json) AS j("seq" int, "isNew" boolean,
           "isDead" boolean, "attempts" int, "dueAt" timestamptz, "resendId" uuid, "status" int, "error" text, "reason" text)
       ), inserted AS (
         INSERT INTO forward_job (target_id, seq, is_dead, attempts, due_at, resend_id, status, error, reason)
         SELECT target_id, "seq", "isDead", "attempts", "dueAt", "resendId", "status", "error", "reason" FROM job WHERE "isNew"
         ON CONFLICT (target_id, seq) DO UPDATE SET is_dead = excluded.is_dead, attempts = excluded.attempts,
           due_at = excluded.due_at, resend_id = excluded.resend_id, status = excluded.status, error = excluded.error,
           reason = excluded.reason, tried_at = now()
       ), changed AS (
         UPDATE forward_job f SET is_dead = job."isDead", attempts = job."attempts", due_at = job."dueAt",
           resend_id = job."resendId", status = job."status", error = job."error", reason = job."reason", tried_at = now()
         FROM job WHERE NOT job."isNew" AND f.target_id = job.target_id AND f.seq = job."seq"
       ), removed AS (
         DELETE FROM forward_job f USING t WHERE f.target_id = t.id AND f.seq = ANY($7::int[])
       )
       SELECT ${FORWARD_TARGET_COLUMNS} FROM t`,
      target.id,
      target.lease,
      cursorSeq,
      gone,
      restUntil,
      JSON.stringify(rows),
      [...done],
    ),
  );
  return settled ?? null;
}
