import { z } from "zod";
import type { Database } from "@/lib/database";
import { lowerCounters } from "@/lib/hits/lower-counters";

export const BATCH_HITS = 500;
// Any number that nothing else locks: processes on one database take turns.
const RETENTION_LOCK = 7_305_512_002;

interface BatchInput {
  readonly binId: string;
  /** Where the batch before ended: what was removed is not walked over again. */
  readonly after: number;
  /** Hits up to this seq go, and hits received before `sinceMicros`. */
  readonly cutoff: number;
  readonly sinceMicros: bigint;
}

const goneSchema = z.tuple([z.object({ seqs: z.array(z.int()), bytes: z.bigint() })]);

/**
 * Looks at the BATCH_HITS oldest hits after `after` that are not pinned, and removes those that are no longer kept.
 * Resolves with their seqs, ascending; none when another process is at it. One that is pinned meanwhile stays.
 */
export async function removeBatch(
  db: Database,
  { binId, after, cutoff, sinceMicros }: BatchInput,
): Promise<readonly number[]> {
  const [{ seqs, bytes }] = goneSchema.parse(
    await db.$queryRaw`
      WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${RETENTION_LOCK}::bigint) AS mine),
      oldest AS (
        SELECT ctid, seq, received_at FROM hit
        WHERE bin_id = ${binId}::uuid AND seq > ${after}::int AND NOT pinned
        ORDER BY seq LIMIT ${BATCH_HITS}::int
      ),
      gone AS (
        DELETE FROM hit
        WHERE NOT pinned AND ctid IN (
          SELECT ctid FROM turn CROSS JOIN oldest
          WHERE mine AND (seq <= ${cutoff}::int OR received_at < ${sinceMicros}::bigint)
        )
        RETURNING seq, octet_length(body) AS bytes
      )
      SELECT coalesce(array_agg(seq ORDER BY seq), '{}') AS seqs, coalesce(sum(bytes), 0)::bigint AS bytes FROM gone`,
  );
  if (seqs.length > 0) await lowerCounters(db, { binId, hits: seqs.length, bytes });
  return seqs;
}
