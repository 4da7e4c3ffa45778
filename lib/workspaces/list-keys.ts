import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import type { KeyDto } from "./key-schema";
import { KEY_COLUMNS, presentKey } from "./present-key";
import { requireRole } from "./require-role";

/** The live keys of the actor's workspace, oldest first. Only owners see them. */
export async function listKeys(runtime: Runtime, actor: Actor): Promise<KeyDto[]> {
  requireRole(actor, "owner");
  const rows = await runtime.db.key.findMany({
    where: { workspaceId: actor.workspaceId, revokedAt: null },
    select: KEY_COLUMNS,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => presentKey(row, actor));
}
