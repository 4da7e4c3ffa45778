import { z } from "zod";
import type { Database } from "@/lib/database";
import { timelineCountsSchema } from "@/lib/hits/timeline-schema";
import type { TimelineRange } from "./timeline-range";

const rowsSchema = z.array(timelineCountsSchema.extend({ index: z.int() }));
export type CountedBucket = z.infer<typeof rowsSchema>[number];

/** The hits of the range by bucket and by what became of them; buckets without hits are left out. */
export async function countHits(db: Database, range: TimelineRange): Promise<readonly CountedBucket[]> {
  const { binId, firstSeq, lastSeq, from, to, bucket } = range;
  return rowsSchema.parse(
    await db.$queryRaw`
      SELECT
        ((received_at - ${from}::bigint) / ${bucket}::bigint)::int AS index,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status < 400))::int AS good,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status IS NULL))::int AS unanswered,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status BETWEEN 400 AND 499))::int AS "clientError",
        (count(*) FILTER (WHERE state = 'captured' AND answer_status >= 500))::int AS "serverError",
        (count(*) FILTER (WHERE state <> 'captured'))::int AS refused
      FROM hit
      WHERE bin_id = ${binId}::uuid AND seq BETWEEN ${firstSeq}::int AND ${lastSeq}::int
        AND received_at >= ${from}::bigint AND received_at < ${to}::bigint
      GROUP BY 1 ORDER BY 1`,
  );
}
