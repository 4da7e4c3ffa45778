import { z } from "zod";
import type { Database } from "@/lib/database";
import { MAX_TIMELINE_EVENTS, type Timeline } from "@/lib/hits/timeline-schema";
import type { CountedBucket } from "./count-hits";
import type { TimelineRange } from "./timeline-range";

const rowsSchema = z.array(z.object({ index: z.int(), eventType: z.string(), count: z.int() }));

export interface EventCounts {
  /** Most first. */
  readonly eventTypes: readonly string[];
  /** By the index of a bucket: how many of each of the types. */
  readonly buckets: ReadonlyMap<number, readonly number[]>;
}

/** The hits of the range by bucket and event; of many events those that came most. A sender may send any number of them. */
export async function countEvents(db: Database, range: TimelineRange): Promise<EventCounts> {
  const { binId, firstSeq, lastSeq, from, to, bucket } = range;
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      WITH counted AS MATERIALIZED (
        SELECT ((received_at - ${from}::bigint) / ${bucket}::bigint)::int AS index, event_type, count(*)::int AS hits
        FROM hit
        WHERE bin_id = ${binId}::uuid AND seq BETWEEN ${firstSeq}::int AND ${lastSeq}::int
          AND received_at >= ${from}::bigint AND received_at < ${to}::bigint AND event_type IS NOT NULL
        GROUP BY 1, 2
      ), most AS (
        SELECT event_type, sum(hits) AS total FROM counted
        GROUP BY 1 ORDER BY total DESC, event_type LIMIT ${MAX_TIMELINE_EVENTS}::int
      )
      SELECT index, event_type AS "eventType", hits AS count FROM counted JOIN most USING (event_type)
      ORDER BY total DESC, event_type, index`,
  );
  const eventTypes = [...new Set(rows.map(({ eventType }) => eventType))];
  const places = new Map(eventTypes.map((eventType, at) => [eventType, at]));
  const buckets = new Map<number, number[]>();
  for (const { index, eventType, count } of rows) {
    const counts = buckets.get(index) ?? eventTypes.map(() => 0);
    counts[places.get(eventType) ?? 0] = count;
    buckets.set(index, counts);
  }
  return { eventTypes, buckets };
}

/** Buckets with their events beside. */
export function placeEvents(counted: readonly CountedBucket[], { buckets }: EventCounts): Timeline["buckets"] {
  return counted.map((bucket) => ({ ...bucket, events: buckets.get(bucket.index) ?? [] }));
}
