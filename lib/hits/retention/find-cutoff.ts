import { z } from "zod";
import type { Database } from "@/lib/database";
import type { OverfullBin } from "./find-overfull-bins";

const cutoffSchema = z.tuple([z.object({ seq: z.int() })]);

/**
 * The newest seq that a bin no longer keeps by count or bytes; 0 when all fits. What is kept are the newest hits, pinned
 * ones among them counted. Counting walks the primary key alone; bytes need a look at each row, without its body.
 */
export async function findCutoff(db: Database, bin: OverfullBin): Promise<number> {
  const byHits = bin.isOverHits ? await cutoffByHits(db, bin) : 0;
  const byBytes = bin.isOverBytes ? await cutoffByBytes(db, bin) : 0;
  return Math.max(byHits, byBytes);
}

async function cutoffByHits(db: Database, { id, hits }: OverfullBin): Promise<number> {
  const [{ seq }] = cutoffSchema.parse(
    await db.$queryRaw`
      SELECT coalesce(
        (SELECT seq FROM hit WHERE bin_id = ${id}::uuid ORDER BY seq DESC OFFSET ${hits}::int LIMIT 1), 0
      ) AS seq`,
  );
  return seq;
}

async function cutoffByBytes(db: Database, { id, bytes }: OverfullBin): Promise<number> {
  const [{ seq }] = cutoffSchema.parse(
    await db.$queryRaw`
      SELECT coalesce(max(seq), 0) AS seq FROM (
        SELECT seq, sum(octet_length(body)) OVER (ORDER BY seq DESC) AS bytes FROM hit WHERE bin_id = ${id}::uuid
      ) newest WHERE bytes > ${bytes}::bigint`,
  );
  return seq;
}
