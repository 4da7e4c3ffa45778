import { z } from "zod";
import type { Database } from "@/lib/database";
import { MAX_EVENT_NAME } from "@/lib/diff/event-name";

interface OfEvent {
  readonly binId: string;
  /** As `eventName` gives it. */
  readonly name: string;
  /** Only hits before this one; null for all. */
  readonly before: number | null;
  /** There is no index on events: so many hits are looked at, the newest first. */
  readonly lookedAt: number;
  /** Leaves refused and malformed ones out. */
  readonly isOnlyCaptured: boolean;
  readonly most: number;
}

export interface FoundHit {
  readonly seq: number;
  /** Of the body, as stored. */
  readonly bytes: number;
}

const foundSchema = z.array(z.object({ seq: z.int(), bytes: z.int() }));

/** The newest hits of one event, newest first. That a hit is one of it is decided as `eventName` does, in SQL. */
export async function findOfEvent(
  db: Database,
  { binId, name, before, lookedAt, isOnlyCaptured, most }: OfEvent,
): Promise<FoundHit[]> {
  const rows = await db.$queryRaw`
    SELECT seq, octet_length(body) AS bytes FROM (
      SELECT seq, state, provider, event_type, method, target, body FROM hit
      WHERE bin_id = ${binId}::uuid AND (${before}::int IS NULL OR seq < ${before}::int)
      ORDER BY seq DESC LIMIT ${lookedAt}::int
    ) AS recent
    WHERE (state = 'captured' OR NOT ${isOnlyCaptured}::boolean) AND left(
      coalesce(provider, method) || coalesce(
        ' ' || nullif(CASE WHEN provider IS NULL THEN split_part(target, '?', 1) ELSE event_type END, ''),
        ''
      ),
      ${MAX_EVENT_NAME}::int
    ) = ${name}::text
    ORDER BY seq DESC LIMIT ${most}::int`;
  return foundSchema.parse(rows);
}
