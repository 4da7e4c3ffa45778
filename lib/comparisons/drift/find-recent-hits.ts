import { z } from "zod";
import type { Database } from "@/lib/database";

const LOOKED_AT = 2_000;
const MOST_HITS = 500;

const seqsSchema = z.array(z.object({ seq: z.int() }));

/** The newest captured hits of a bin, at most 500 among the newest 2,000, ascending; those with a drift alone where `onlyWithDrift`. */
export async function findRecentHits(
  db: Database,
  binId: string,
  { onlyWithDrift }: { readonly onlyWithDrift: boolean },
): Promise<number[]> {
  const rows = await db.$queryRaw`
    SELECT seq FROM (
      SELECT seq, state, drift FROM hit WHERE bin_id = ${binId}::uuid ORDER BY seq DESC LIMIT ${LOOKED_AT}::int
    ) AS recent
    WHERE state = 'captured' AND (drift IS NOT NULL OR NOT ${onlyWithDrift}::boolean)
    ORDER BY seq DESC LIMIT ${MOST_HITS}::int`;
  return seqsSchema
    .parse(rows)
    .map(({ seq }) => seq)
    .reverse();
}
