import { z } from "zod";
import type { Database } from "@/lib/database";

const rowsSchema = z.array(z.object({ size: z.int() }));

/** How many bytes of a hit's body are stored, without reading them; null when there is no such hit. */
export async function findStoredSize(db: Database, binId: string, seq: number): Promise<number | null> {
  const rows = await db.$queryRaw`
    SELECT octet_length(body) AS size FROM hit WHERE bin_id = ${binId}::uuid AND seq = ${seq}::int`;
  return rowsSchema.parse(rows)[0]?.size ?? null;
}
