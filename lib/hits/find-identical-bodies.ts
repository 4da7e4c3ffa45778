import { z } from "zod";
import type { Database } from "@/lib/database";

const LOOKED_AT = 500;
const MOST_FOUND = 10;

const rowsSchema = z.array(z.object({ seq: z.int() }));

/**
 * Earlier hits of the bin with the same body, newest first: no more than "seen before", for senders that give a delivery
 * no id. There is no index on hashes, so only the 500 hits before this one are looked at.
 */
export async function findIdenticalBodies(
  db: Database,
  hit: { binId: string; seq: number; bodySize: bigint; bodySha256: Uint8Array | null },
): Promise<number[]> {
  if (hit.bodySize === 0n || hit.bodySha256 === null) return [];
  const rows = await db.$queryRaw`
    SELECT seq FROM (
      SELECT seq, body_sha256 FROM hit
      WHERE bin_id = ${hit.binId}::uuid AND seq < ${hit.seq}::int ORDER BY seq DESC LIMIT ${LOOKED_AT}::int
    ) AS before
    WHERE body_sha256 = ${hit.bodySha256}::bytea ORDER BY seq DESC LIMIT ${MOST_FOUND}::int`;
  return rowsSchema.parse(rows).map(({ seq }) => seq);
}
