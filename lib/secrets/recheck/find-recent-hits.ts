import { z } from "zod";
import type { Database } from "@/lib/database";

const LOOKED_AT = 5_000;
const MOST_HITS = 1_000;
// Both bound what one batch holds in memory; a hit that is bigger alone comes alone.
const BATCH_HITS = 20;
const BATCH_BYTES = 4 * 1024 * 1024;

const sizesSchema = z.array(z.object({ seq: z.int(), bytes: z.int() }));

/**
 * The seqs of a bin's newest hits that are a provider's, or may be proved to be, newest first, in batches: at most 1,000
 * among the last 5,000 hits.
 */
export async function findRecentHits(db: Database, binId: string, provider: string): Promise<number[][]> {
  const rows = await db.$queryRaw`
    SELECT seq, octet_length(body) AS bytes FROM (
      SELECT seq, provider, signature, body FROM hit WHERE bin_id = ${binId}::uuid ORDER BY seq DESC LIMIT ${LOOKED_AT}::int
    ) AS recent
    WHERE provider = ${provider} OR signature = 'unchecked' ORDER BY seq DESC LIMIT ${MOST_HITS}::int`;
  const batches: number[][] = [];
  let bytes = 0;
  for (const row of sizesSchema.parse(rows)) {
    const batch = batches.at(-1);
    bytes += row.bytes;
    if (batch === undefined || batch.length === BATCH_HITS || bytes > BATCH_BYTES) {
      batches.push([row.seq]);
      bytes = row.bytes;
    } else batch.push(row.seq);
  }
  return batches;
}
