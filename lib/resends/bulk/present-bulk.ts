import { z } from "zod";
import type { Database } from "@/lib/database";
import { type BulkCounts, type BulkDto, bulkOrderSchema, skippedSchema } from "@/lib/resends/bulk-schema";

const MOST_SKIPPED = 100;

/** A row of bulk_resend as the database client returns it. */
export interface BulkRow {
  readonly id: string;
  readonly binId: string;
  readonly state: BulkDto["state"];
  readonly order: unknown;
  readonly seqs: readonly number[];
  readonly position: number;
  readonly skipped: unknown;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly restarts: number;
  readonly restartedAt: Date | null;
}

/** The one way from rows to the bulk resends that the API and the socket show; counts their results anew. */
export async function presentBulks(db: Database, rows: readonly BulkRow[]): Promise<BulkDto[]> {
  const counts = await countResults(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => presentRow(row, counts.get(row.id) ?? NOTHING));
}

export async function presentBulk(db: Database, row: BulkRow): Promise<BulkDto> {
  return presentRow(row, (await countResults(db, [row.id])).get(row.id) ?? NOTHING);
}

function presentRow(row: BulkRow, counts: Omit<BulkCounts, "skipped">): BulkDto {
  const skipped = skippedSchema.parse(row.skipped);
  const { url, order, q, ...how } = bulkOrderSchema.parse(row.order);
  return {
    id: row.id,
    kind: "bulk",
    binId: row.binId,
    url,
    state: row.state,
    order: order ?? null,
    q: q ?? null,
    how,
    total: row.seqs.length,
    done: row.position,
    counts: { ...counts, skipped: skipped.length },
    skipped: skipped.slice(0, MOST_SKIPPED),
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    restarts: row.restarts,
    restartedAt: row.restartedAt?.toISOString() ?? null,
  };
}

const NOTHING = { accepted: 0, failing: 0, fixed: 0, regressed: 0, changed: 0, same: 0, first: 0 };

const countsSchema = z.array(
  z.object({
    id: z.uuid(),
    accepted: z.int(),
    failing: z.int(),
    fixed: z.int(),
    regressed: z.int(),
    changed: z.int(),
    same: z.int(),
    first: z.int(),
  }),
);

/** By the last attempt for each hit: one that was under way as the app ended was sent twice. */
async function countResults(db: Database, ids: readonly string[]): Promise<Map<string, Omit<BulkCounts, "skipped">>> {
  if (ids.length === 0) return new Map();
  const rows = countsSchema.parse(
    await db.$queryRaw`
      WITH last AS (
        SELECT DISTINCT ON (r.bulk_id, r.hit_seq) r.bulk_id, a.status, a.verdict
        FROM resend r JOIN resend_attempt a ON a.resend_id = r.id
        WHERE r.bulk_id = ANY(${ids}::uuid[]) ORDER BY r.bulk_id, r.hit_seq, r.id DESC, a.n DESC
      )
      SELECT
        bulk_id AS id,
        count(*) FILTER (WHERE status BETWEEN 200 AND 299)::int AS accepted,
        count(*) FILTER (WHERE status IS NULL OR status NOT BETWEEN 200 AND 299)::int AS failing,
        count(*) FILTER (WHERE verdict = 'fixed')::int AS fixed,
        count(*) FILTER (WHERE verdict = 'regressed')::int AS regressed,
        count(*) FILTER (WHERE verdict = 'changed')::int AS changed,
        count(*) FILTER (WHERE verdict = 'same')::int AS same,
        count(*) FILTER (WHERE verdict = 'first')::int AS first
      FROM last GROUP BY bulk_id`,
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
