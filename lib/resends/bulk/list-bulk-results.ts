import { z } from "zod";
import { AppError } from "@/lib/errors";
import { attemptErrorSchema, timingSchema, verdictSchema } from "@/lib/resends/attempt-schema";
import type { BulkResults } from "@/lib/resends/bulk-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findOwnBulk } from "./find-own-bulk";

export const MOST_RESULTS = 200;

const rowsSchema = z.array(
  z.object({
    seq: z.int(),
    method: z.string().nullable(),
    target: z.string().nullable(),
    resendId: z.uuid(),
    status: z.int().nullable(),
    error: attemptErrorSchema.nullable(),
    verdict: verdictSchema.nullable(),
    attempts: z.int(),
    timing: timingSchema.nullable(),
  }),
);

/**
 * What came of the hits of a bulk resend, in the order in which they were sent, 200 a page; `after` is a resend's id. Of a
 * hit that was under way as the app ended, only what it was sent again for.
 */
export async function listBulkResults(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { resendId, after }: { readonly resendId: string; readonly after?: string | undefined },
): Promise<BulkResults> {
  const bulk = await findOwnBulk(db, actor, resendId);
  if (bulk === null) throw new AppError("NOT_FOUND", "There is no such bulk resend, or your key does not open it.");
  // Ids are UUIDs of version 7: their order is that of their making.
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      SELECT r.hit_seq AS seq, h.method, left(h.target, 200) AS target, r.id AS "resendId", a.status, a.error, a.verdict::text AS verdict, coalesce(a.n, 0) AS attempts, a.timing
      FROM resend r
      LEFT JOIN hit h ON h.bin_id = r.bin_id AND h.seq = r.hit_seq
      LEFT JOIN LATERAL (
        SELECT n, status, error, verdict, timing FROM resend_attempt WHERE resend_id = r.id ORDER BY n DESC LIMIT 1
      ) a ON true
      WHERE r.bulk_id = ${bulk.id}::uuid AND r.id > ${after ?? "00000000-0000-0000-0000-000000000000"}::uuid
        AND NOT EXISTS (SELECT 1 FROM resend s WHERE s.bulk_id = r.bulk_id AND s.hit_seq = r.hit_seq AND s.id > r.id)
      ORDER BY r.id LIMIT ${MOST_RESULTS}::int`,
  );
  const results = rows.map(({ timing, ...row }) => ({ ...row, totalMs: timing?.totalMs ?? null }));
  return { results, next: rows.length === MOST_RESULTS ? (rows.at(-1)?.resendId ?? null) : null };
}
