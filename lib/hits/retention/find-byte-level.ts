import { z } from "zod";
import type { Database } from "@/lib/database";
import { fillLevel } from "./fill-level";

const totalSchema = z.tuple([z.object({ total: z.coerce.number() })]);

/** How many bytes of bodies a bin may hold so that all bins together hold at most `total`; Infinity when they do. */
export async function findByteLevel(db: Database, total: number): Promise<number> {
  const [sum] = totalSchema.parse(
    await db.$queryRaw`SELECT coalesce(sum(stored_bytes), 0) AS total FROM bin WHERE deleted_at IS NULL`,
  );
  if (sum.total <= total) return Number.POSITIVE_INFINITY;
  const bins = await db.bin.findMany({
    where: { deletedAt: null, storedBytes: { gt: 0 } },
    select: { storedBytes: true },
  });
  return fillLevel(
    bins.map(({ storedBytes }) => Number(storedBytes)),
    total,
  );
}
