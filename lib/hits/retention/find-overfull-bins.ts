import { z } from "zod";
import type { Database } from "@/lib/database";

/** What every bin may keep at most; its own settings may ask for less. */
export interface KeepLimits {
  readonly days: number;
  readonly hits: number;
  readonly bytes: number;
  readonly nowMicros: number;
}

const MICROS_PER_DAY = 86_400_000_000;
// PostgreSQL's bigint has no infinity.
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const overfullSchema = z.array(
  z.object({
    id: z.uuid(),
    sinceMicros: z.bigint(),
    hits: z.int(),
    bytes: z.bigint(),
    isOverHits: z.boolean(),
    isOverBytes: z.boolean(),
  }),
);
export type OverfullBin = z.infer<typeof overfullSchema>[number];

/**
 * The bins that may hold more than they keep, with what they keep. One look at each bin's row and at its oldest hit
 * that is not pinned, by the primary key; at most 1,000 bins.
 */
export async function findOverfullBins(db: Database, limits: KeepLimits): Promise<readonly OverfullBin[]> {
  const bytes = Math.min(limits.bytes, NO_LIMIT);
  return overfullSchema.parse(
    await db.$queryRaw`
      SELECT id, since AS "sinceMicros", hits, bytes, hit_count > hits AS "isOverHits", stored_bytes > bytes AS "isOverBytes"
      FROM bin
      CROSS JOIN LATERAL (
        SELECT
          ${limits.nowMicros}::bigint
            - least((settings->'retention'->>'days')::bigint, ${limits.days}::bigint) * ${MICROS_PER_DAY}::bigint AS since,
          least((settings->'retention'->>'hits')::int, ${limits.hits}::int) AS hits,
          least((settings->'retention'->>'bytes')::bigint, ${bytes}::bigint) AS bytes
      ) kept
      CROSS JOIN LATERAL (
        SELECT received_at FROM hit WHERE bin_id = bin.id AND NOT pinned ORDER BY seq LIMIT 1
      ) oldest
      WHERE deleted_at IS NULL AND (received_at < since OR hit_count > hits OR stored_bytes > bytes)
      LIMIT 1000`,
  );
}
