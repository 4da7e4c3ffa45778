import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { BulkList } from "@/lib/resends/bulk-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentBulks } from "./present-bulk";

export const MOST_LISTED = 50;

interface BulkChoice {
  readonly binId: string;
  /** Only those that have not ended. */
  readonly isOpen?: boolean;
}

/** The newest 50 bulk resends of a bin, the newest first. */
export async function listBulkResends(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { binId, isOpen = false }: BulkChoice,
): Promise<BulkList> {
  const bin = await getOwnBin(db, actor, binId);
  const rows = await db.bulkResend.findMany({
    where: { binId: bin.id, ...(isOpen ? { state: { in: ["running", "paused"] } } : {}) },
    // Ids are UUIDs of version 7: their order is that of their making.
    orderBy: { id: "desc" },
    take: MOST_LISTED,
  });
  return { bulks: await presentBulks(db, rows) };
}
