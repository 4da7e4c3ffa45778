import { z } from "zod";
import type { Database } from "@/lib/database";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import type { LivePublisher } from "@/lib/live/live-publisher";

/** Attempts beyond this are not looked up. */
export const MOST_ASKED = 16;

/** A stored hit with the number that it was given. */
export interface NotedAttempt {
  readonly binId: string;
  readonly seq: number;
  readonly deliveryId: string;
  readonly deliveryKey: string;
  readonly attempt: number;
}

const rowsSchema = z.array(z.object({ index: z.int(), earlier: z.int() }));

/**
 * Counts the earlier attempts of each in the table, corrects the numbers that are wrong, and tells watchers. Resolves
 * with those that were corrected. One look at the index each, however many hits share an id.
 */
export async function correctAttempts(
  db: Database,
  live: LivePublisher,
  noted: readonly NotedAttempt[],
): Promise<NotedAttempt[]> {
  const asked = noted.map(({ binId, seq, deliveryId, deliveryKey, attempt }, index) => ({
    index,
    bin: binId,
    seq,
    id: deliveryId,
    key: deliveryKey,
    attempt,
  }));
  // The inner LIMIT bounds what a flood of one id costs, and keeps the planner on the index of delivery ids.
  const rows = await db.$queryRaw`
    SELECT n.index, counted.earlier
    FROM json_to_recordset(${JSON.stringify(asked)}::json) AS n(index int, bin uuid, seq int, id text, key text, attempt int)
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS earlier FROM (
        SELECT seq, delivery_key FROM hit WHERE hit.bin_id = n.bin AND hit.delivery_id = n.id LIMIT 64
      ) AS same
      WHERE same.delivery_key = n.key AND same.seq < n.seq
    ) AS counted
    WHERE counted.earlier + 1 > n.attempt`;
  const corrected: NotedAttempt[] = [];
  for (const { index, earlier } of rowsSchema.parse(rows)) {
    const wrong = noted[index];
    if (wrong !== undefined) corrected.push(await correct(db, live, { ...wrong, attempt: earlier + 1 }));
  }
  return corrected;
}

async function correct(db: Database, live: LivePublisher, right: NotedAttempt): Promise<NotedAttempt> {
  const { binId, seq, attempt } = right;
  const rows = await db.hit.updateManyAndReturn({
    where: { binId, seq },
    data: { attempt },
    select: HIT_SUMMARY_COLUMNS,
  });
  for (const row of rows) live.hitChanged(presentHitSummary(row));
  return right;
}
