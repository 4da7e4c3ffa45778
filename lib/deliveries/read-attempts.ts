import { z } from "zod";
import type { Database } from "@/lib/database";
import { MAX_ATTEMPTS_LISTED } from "./delivery-schema";

export interface DeliveryName {
  readonly id: string;
  readonly key: string;
}

/** One attempt as the table has it. */
const rowsSchema = z.array(
  z.object({
    seq: z.int(),
    receivedAt: z.bigint(),
    gapMicros: z.bigint().nullable(),
    number: z.int(),
    total: z.int(),
    attempt: z.int().nullable(),
    answerStatus: z.int().nullable(),
    provider: z.string(),
    eventType: z.string().nullable(),
    deliveryId: z.string(),
    deliveryKey: z.string(),
    state: z.enum(["captured", "denied", "malformed"]),
    signature: z.enum(["valid", "invalid", "unchecked"]),
  }),
);
export type AttemptRow = z.infer<typeof rowsSchema>[number];

/** The attempts of these deliveries, by delivery and time: of each the newest 100, numbered among all that are stored. */
export async function readAttempts(
  db: Database,
  binId: string,
  names: readonly DeliveryName[],
): Promise<readonly AttemptRow[]> {
  if (names.length === 0) return [];
  const rows = await db.$queryRaw`
    SELECT * FROM (
      SELECT
        hit.seq, received_at AS "receivedAt", attempt, answer_status AS "answerStatus", provider,
        event_type AS "eventType", delivery_id AS "deliveryId", delivery_key AS "deliveryKey",
        state::text AS state, signature::text AS signature,
        received_at - lag(received_at) OVER by_time AS "gapMicros",
        (row_number() OVER by_time)::int AS number,
        (count(*) OVER (PARTITION BY delivery_key))::int AS total
      FROM json_to_recordset(${JSON.stringify(names)}::json) AS named(id text, key text)
      JOIN hit ON hit.bin_id = ${binId}::uuid AND hit.delivery_id = named.id AND hit.delivery_key = named.key
      WINDOW by_time AS (PARTITION BY delivery_key ORDER BY received_at, hit.seq)
    ) AS attempts
    WHERE number > total - ${MAX_ATTEMPTS_LISTED}::int
    ORDER BY "deliveryKey", number`;
  return rowsSchema.parse(rows);
}
