import { z } from "zod";
import type { Database } from "@/lib/database";
import type { HitRow } from "@/lib/hits/present-hit";
import { CHUNK_BYTES, CHUNK_HITS } from "./chunk-bounds";

const sizesSchema = z.array(z.object({ seq: z.int(), bytes: z.int() }));

/**
 * The hits of a bin up to a seq, oldest first, whole, in chunks read by keyset: nothing is read before it is asked for,
 * and between two chunks no connection is held. Hits that are deleted meanwhile may be missing.
 */
export async function* readHits(
  db: Database,
  { binId, upToSeq }: { binId: string; upToSeq: number },
): AsyncGenerator<readonly HitRow[], void, undefined> {
  let after = 0;
  for (;;) {
    const lastSeq = await findChunkEnd(db, { binId, after, upToSeq });
    if (lastSeq === null) return;
    const seq = { gt: after, lte: lastSeq };
    yield await db.hit.findMany({ where: { binId, seq }, orderBy: { seq: "asc" } });
    after = lastSeq;
  }
}

/** The seq of the last hit that still fits into the chunk after a seq; null when there is none. */
async function findChunkEnd(
  db: Database,
  { binId, after, upToSeq }: { binId: string; after: number; upToSeq: number },
): Promise<number | null> {
  const rows = await db.$queryRaw`
    SELECT seq, octet_length(body) AS bytes FROM hit
    WHERE bin_id = ${binId}::uuid AND seq > ${after}::int AND seq <= ${upToSeq}::int
    ORDER BY seq LIMIT ${CHUNK_HITS}::int`;
  let end: number | null = null;
  let bytes = 0;
  for (const row of sizesSchema.parse(rows)) {
    bytes += row.bytes;
    if (end !== null && bytes > CHUNK_BYTES) break;
    end = row.seq;
  }
  return end;
}
