import { validate as isUuid } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { requireRole } from "./require-role";

/**
 * Ends a key of the actor's workspace at once, open sockets included. Only owners. CONFLICT for the last owner's key:
 * without it nobody could ever manage the workspace again.
 */
export async function revokeKey(runtime: Runtime, actor: Actor, keyId: string): Promise<void> {
  requireRole(actor, "owner");
  await runtime.db.$transaction(async (transaction) => {
    // Two owners that revoke each other's key take turns, so that one of them stays.
    await transaction.$executeRaw`SELECT 1 FROM workspace WHERE id = ${actor.workspaceId}::uuid FOR UPDATE`;
    const live = await transaction.key.findMany({
      where: { workspaceId: actor.workspaceId, revokedAt: null },
      select: { id: true, role: true },
    });
    const key = isUuid(keyId) ? live.find(({ id }) => id === keyId.toLowerCase()) : undefined;
    if (key === undefined) throw new AppError("NOT_FOUND", "Your workspace has no such key. It may have been revoked.");
    if (!live.some(({ id, role }) => role === "owner" && id !== key.id)) {
      throw new AppError("CONFLICT", "This is the workspace's last owner key. Make another before you revoke it.");
    }
    await transaction.key.update({ where: { id: key.id }, data: { revokedAt: new Date() } });
  });
  runtime.live.keyRevoked(keyId.toLowerCase());
}
