import { validate as isUuid } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";

/** Ends a share at once: pages that show it close. NOT_FOUND when it is foreign or there is none; one that has ended stays as it is. */
export async function revokeShare({ db, live }: Pick<Runtime, "db" | "live">, actor: Actor, id: string): Promise<void> {
  const where = { id, workspaceId: actor.workspaceId };
  if (!isUuid(id) || (await db.share.count({ where })) === 0) {
    throw new AppError("NOT_FOUND", "There is no such share, or your key does not open it.");
  }
  requireRole(actor, "editor");
  await db.share.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: new Date() } });
  live.shareRevoked(id.toLowerCase());
}
