import { z } from "zod";
import type { Database } from "@/lib/database";

// Hits are numbered when their body has ended, and placed in time by when their head came: they lie that far off order.
const DISORDER_MICROS = 600_000_000;

const rowSchema = z.tuple([z.object({ seq: z.int() })]);

/**
 * A seq before which no hit came at that time or later, looked for by halves along the primary key: there is no index on
 * time, and what lies before is not read.
 */
export async function findFirstSeq(
  db: Database,
  { binId, lastSeq }: { readonly binId: string; readonly lastSeq: number },
  fromMicros: number,
): Promise<number> {
  const rows = await db.$queryRaw`
    WITH RECURSIVE search(low, high) AS (
      SELECT 1, ${lastSeq}::int + 1
      UNION ALL
      SELECT CASE WHEN is_early THEN middle + 1 ELSE low END, CASE WHEN is_early THEN high ELSE middle END
      FROM (SELECT low, high, low + (high - low) / 2 AS middle FROM search WHERE low < high) halves
      CROSS JOIN LATERAL (
        SELECT coalesce((
          SELECT received_at < ${fromMicros - DISORDER_MICROS}::bigint FROM hit
          WHERE bin_id = ${binId}::uuid AND seq >= middle ORDER BY seq LIMIT 1
        ), false) AS is_early
      ) probe
    )
    SELECT min(high) AS seq FROM search`;
  return rowSchema.parse(rows)[0].seq;
}
