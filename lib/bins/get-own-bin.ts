import { validate as isUuid } from "uuid";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/workspaces/actor";
import { BIN_COLUMNS, type BinRow } from "./bin-row";

/** The row of a bin of the actor's workspace. A foreign, deleted or malformed id is NOT_FOUND, all alike. */
export async function getOwnBin(db: Database, actor: Actor, binId: string): Promise<BinRow> {
  // Asked of the database, a malformed id would be an error of its own.
  const row = isUuid(binId)
    ? await db.bin.findFirst({
        where: { id: binId, workspaceId: actor.workspaceId, deletedAt: null },
        select: BIN_COLUMNS,
      })
    : null;
  if (row === null) throw new AppError("NOT_FOUND", "There is no such bin, or your key does not open it.");
  return row;
}
