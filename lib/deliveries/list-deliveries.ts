import { z } from "zod";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { DEFAULT_DELIVERIES_PER_PAGE, type DeliveryPage, MAX_DELIVERIES_PER_PAGE } from "./delivery-schema";
import { presentDeliveries } from "./present-deliveries";
import { readAttempts } from "./read-attempts";

/** Hits that one page looks at: there is no index on deliveries by time. */
const LOOKED_AT = 2_000;

export interface ListDeliveriesInput {
  readonly binId: string;
  /** Only deliveries whose newest attempt has a smaller seq. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/**
 * One page of a bin's deliveries, the one with the newest attempt first, by keyset on that attempt's seq. Hits whose
 * sender gives no id that holds for all attempts are in none. Looks at a bounded number of hits: fewer than `limit`, or
 * none, are the end only when `next` is null.
 */
export async function listDeliveries(
  runtime: Runtime,
  actor: Actor,
  { binId, before, limit = DEFAULT_DELIVERIES_PER_PAGE }: ListDeliveriesInput,
): Promise<DeliveryPage> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const most = Math.min(limit, MAX_DELIVERIES_PER_PAGE);
  const place = { binId: bin.id, before: Math.min(before ?? MAX_SEQ, MAX_SEQ) };
  const end = await findEnd(runtime.db, place);
  const found = await findNewest(runtime.db, { ...place, from: end ?? 0, most: most + 1 });
  const names = found.slice(0, most);
  const deliveries = presentDeliveries(names, await readAttempts(runtime.db, bin.id, names));
  return { deliveries, next: found.length > most ? (names.at(-1)?.seq ?? null) : end };
}

interface Place {
  readonly binId: string;
  readonly before: number;
}

const endSchema = z.tuple([z.object({ end: z.int().nullable(), hits: z.int() })]);

/** The seq of the last hit that this page looks at; null when there are no more behind it. */
async function findEnd(db: Database, { binId, before }: Place): Promise<number | null> {
  const rows = await db.$queryRaw`
    SELECT min(seq) AS end, count(*)::int AS hits FROM (
      SELECT seq FROM hit WHERE bin_id = ${binId}::uuid AND seq < ${before}::int ORDER BY seq DESC LIMIT ${LOOKED_AT}::int
    ) AS page`;
  const [{ end, hits }] = endSchema.parse(rows);
  return hits < LOOKED_AT ? null : end;
}

const newestSchema = z.array(z.object({ seq: z.int(), id: z.string(), key: z.string() }));

/** The deliveries whose newest attempt lies in the range: those with a later one belong to a page before. */
async function findNewest(
  db: Database,
  { binId, before, from, most }: Place & { readonly from: number; readonly most: number },
) {
  const rows = await db.$queryRaw`
    WITH newest AS MATERIALIZED (
      SELECT DISTINCT ON (delivery_key) seq, delivery_id AS id, delivery_key AS key FROM hit
      WHERE bin_id = ${binId}::uuid AND seq >= ${from}::int AND seq < ${before}::int AND delivery_key IS NOT NULL
      ORDER BY delivery_key, seq DESC
    )
    SELECT seq, id, key FROM newest
    WHERE NOT EXISTS (
      SELECT 1 FROM hit AS later
      WHERE later.bin_id = ${binId}::uuid AND later.delivery_id = newest.id AND later.delivery_key = newest.key
        AND later.seq >= ${before}::int
    )
    ORDER BY seq DESC LIMIT ${most}::int`;
  return newestSchema.parse(rows);
}
