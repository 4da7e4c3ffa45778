import { z } from "zod";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { MAX_SEQ } from "./list-hits-schema";
import { DEFAULT_TIMELINE_BUCKETS, DEFAULT_TIMELINE_MS, type Timeline, timelineCountsSchema } from "./timeline-schema";

export interface TimelineInput {
  readonly binId: string;
  /** ISO 8601. By default now. */
  readonly to?: string | undefined;
  /** ISO 8601. By default an hour before `to`. */
  readonly from?: string | undefined;
  readonly buckets?: number | undefined;
}

const rowsSchema = z.array(timelineCountsSchema.extend({ index: z.int() }));
// Hits are numbered when their body has ended, and placed in time by when their head came: they lie that far off order.
const DISORDER_MICROS = 600_000_000;

/**
 * Counts a bin's hits in equal stretches of time by what became of them; INVALID_INPUT when `from` is not before `to`.
 * There is no index on time, so the first hit of the range is looked for by halves along the primary key: what lies
 * before is not read. 100,000 hits: 3 ms for the last hour of 30 days, 0.3 s for all.
 */
export async function getTimeline(runtime: Runtime, actor: Actor, input: TimelineInput): Promise<Timeline> {
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  const to = input.to === undefined ? Date.now() : Date.parse(input.to);
  const from = input.from === undefined ? to - DEFAULT_TIMELINE_MS : Date.parse(input.from);
  if (!(from < to)) {
    throw new AppError("INVALID_INPUT", "The timeline must begin before it ends.", {
      details: [{ path: "from", message: "must be before to" }],
    });
  }
  const buckets = input.buckets ?? DEFAULT_TIMELINE_BUCKETS;
  const bucketMs = Math.max(1, Math.ceil((to - from) / buckets));
  const rows = await countHits(runtime, {
    binId: bin.id,
    lastSeq: bin.lastSeq,
    from: from * 1000,
    to: to * 1000,
    bucket: bucketMs * 1000,
  });
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), bucketMs, buckets: rows };
}

/** All times in microseconds. */
interface Range {
  readonly binId: string;
  readonly lastSeq: number;
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
}

async function countHits({ db }: Pick<Runtime, "db">, { binId, lastSeq, from, to, bucket }: Range) {
  return rowsSchema.parse(
    await db.$queryRaw`
      WITH RECURSIVE search(low, high) AS (
        SELECT 1, ${lastSeq}::int + 1
        UNION ALL
        SELECT CASE WHEN is_early THEN middle + 1 ELSE low END, CASE WHEN is_early THEN high ELSE middle END
        FROM (SELECT low, high, low + (high - low) / 2 AS middle FROM search WHERE low < high) halves
        CROSS JOIN LATERAL (
          SELECT coalesce((
            SELECT received_at < ${from - DISORDER_MICROS}::bigint FROM hit
            WHERE bin_id = ${binId}::uuid AND seq >= middle ORDER BY seq LIMIT 1
          ), false) AS is_early
        ) probe
      )
      SELECT
        ((received_at - ${from}::bigint) / ${bucket}::bigint)::int AS index,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status < 400))::int AS good,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status IS NULL))::int AS unanswered,
        (count(*) FILTER (WHERE state = 'captured' AND answer_status BETWEEN 400 AND 499))::int AS "clientError",
        (count(*) FILTER (WHERE state = 'captured' AND answer_status >= 500))::int AS "serverError",
        (count(*) FILTER (WHERE state <> 'captured'))::int AS refused
      FROM hit
      WHERE bin_id = ${binId}::uuid AND seq BETWEEN (SELECT min(high) FROM search) AND ${MAX_SEQ}::int
        AND received_at >= ${from}::bigint AND received_at < ${to}::bigint
      GROUP BY 1 ORDER BY 1`,
  );
}
