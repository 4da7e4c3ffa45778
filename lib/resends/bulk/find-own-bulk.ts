import { validate as isUuid } from "uuid";
import type { Database } from "@/lib/database";
import type { Actor } from "@/lib/workspaces/actor";
import type { BulkRow } from "./present-bulk";

/** The row of a bulk resend of the actor's workspace; null when it is foreign or there is none. */
export async function findOwnBulk(db: Database, actor: Actor, id: string): Promise<BulkRow | null> {
  if (!isUuid(id)) return null;
  return db.bulkResend.findFirst({
    where: { id, bin: { workspaceId: actor.workspaceId, deletedAt: null } },
  });
}
