import { z } from "zod";
import type { Database } from "@/lib/database";
import { MAX_FAMILY_ATTEMPTS, MAX_TIMELINE_FAMILIES, type TimelineFamily } from "@/lib/hits/timeline-schema";
import { formatMicros } from "@/lib/http/format-micros";
import type { TimelineRange } from "./timeline-range";

const rowsSchema = z.array(
  z.object({
    key: z.string(),
    seq: z.int(),
    receivedAt: z.bigint(),
    provider: z.string().nullable(),
    deliveryId: z.string(),
    eventType: z.string().nullable(),
    answerStatus: z.int().nullable(),
    state: z.enum(["captured", "denied", "malformed"]),
  }),
);

interface Family extends TimelineFamily {
  readonly attempts: Array<TimelineFamily["attempts"][number]>;
}

/** Deliveries with several attempts in the range, the one with the newest attempt first. */
export async function listFamilies(db: Database, range: TimelineRange): Promise<readonly TimelineFamily[]> {
  const { binId, firstSeq, lastSeq, from, to } = range;
  const rows = rowsSchema.parse(
    await db.$queryRaw`
      WITH attempts AS MATERIALIZED (
        SELECT
          seq, received_at, provider, delivery_id, delivery_key, event_type, answer_status, state,
          row_number() OVER (PARTITION BY delivery_key ORDER BY received_at DESC, seq DESC) AS place
        FROM hit
        WHERE bin_id = ${binId}::uuid AND seq BETWEEN ${firstSeq}::int AND ${lastSeq}::int
          AND received_at >= ${from}::bigint AND received_at < ${to}::bigint AND delivery_key IS NOT NULL
      ), families AS (
        SELECT delivery_key, max(seq) AS newest FROM attempts
        GROUP BY 1 HAVING count(*) > 1 ORDER BY newest DESC LIMIT ${MAX_TIMELINE_FAMILIES}::int
      )
      SELECT
        delivery_key AS key, seq, received_at AS "receivedAt", provider, delivery_id AS "deliveryId",
        event_type AS "eventType", answer_status AS "answerStatus", state::text AS state
      FROM attempts JOIN families USING (delivery_key)
      WHERE place <= ${MAX_FAMILY_ATTEMPTS}::int
      ORDER BY newest DESC, received_at, seq`,
  );
  const families = new Map<string, Family>();
  for (const { key, provider, deliveryId, eventType, seq, receivedAt, answerStatus, state } of rows) {
    const family = families.get(key) ?? { provider, deliveryId, eventType, attempts: [] };
    family.attempts.push({ seq, receivedAt: formatMicros(receivedAt), answerStatus, state });
    families.set(key, family);
  }
  return [...families.values()];
}
