import { z } from "zod";
import type { Database } from "@/lib/database";
import { lowerCounters } from "./lower-counters";

const goneSchema = z.tuple([z.object({ hits: z.int(), bytes: z.bigint() })]);

/**
 * Removes at most `limit` hits of a bin with seqs in [from, to]; resolves with how many. The bin's counters follow.
 */
export async function removeHits(
  db: Database,
  { binId, from, to, limit }: { binId: string; from: number; to: number; limit: number },
): Promise<number> {
  const rows = await db.$queryRaw`
    WITH gone AS (
      DELETE FROM hit WHERE ctid IN (
        SELECT ctid FROM hit
        WHERE bin_id = ${binId}::uuid AND seq BETWEEN ${from}::int AND ${to}::int
        ORDER BY seq LIMIT ${limit}::int
      )
      RETURNING octet_length(body) AS bytes
    )
    SELECT count(*)::int AS hits, coalesce(sum(bytes), 0)::bigint AS bytes FROM gone`;
  return settleCounters(db, binId, rows);
}

/** Removes the listed hits of a bin, as many as still exist; resolves with how many. Counters follow as above. */
export async function removeListedHits(db: Database, binId: string, seqs: readonly number[]): Promise<number> {
  const rows = await db.$queryRaw`
    WITH gone AS (
      DELETE FROM hit WHERE bin_id = ${binId}::uuid AND seq = ANY(${seqs}::int[])
      RETURNING octet_length(body) AS bytes
    )
    SELECT count(*)::int AS hits, coalesce(sum(bytes), 0)::bigint AS bytes FROM gone`;
  return settleCounters(db, binId, rows);
}

async function settleCounters(db: Database, binId: string, rows: unknown): Promise<number> {
  const [{ hits, bytes }] = goneSchema.parse(rows);
  if (hits === 0) return 0;
  await lowerCounters(db, { binId, hits, bytes });
  return hits;
}
