import { validate as isUuid } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { requireRole } from "./require-role";

/**
 * Ends a key of the actor's workspace at once, its open sockets and the browsers that signed in with it included. Owners
 * may end any, everybody their own. CONFLICT where no owner's key would be left: nobody could manage the workspace again.
 */
export async function revokeKey(runtime: Runtime, actor: Actor, keyId: string): Promise<void> {
  const id = keyId.toLowerCase();
  if (id !== actor.keyId) requireRole(actor, "owner");
  const ended = await runtime.db.$transaction(async (transaction) => {
    // Two owners that revoke each other's key take turns, so that one of them stays.
    await transaction.$executeRaw`SELECT 1 FROM workspace WHERE id = ${actor.workspaceId}::uuid FOR UPDATE`;
    const live = await transaction.key.findMany({
      where: { workspaceId: actor.workspaceId, revokedAt: null },
      select: { id: true, role: true, signedInBy: true },
    });
    const key = isUuid(id) ? live.find((known) => known.id === id) : undefined;
    if (key === undefined) throw new AppError("NOT_FOUND", "Your workspace has no such key. It may have been revoked.");
    const ids = live.filter((known) => known.id === key.id || known.signedInBy === key.id).map((known) => known.id);
    if (key.role === "owner" && !live.some((known) => known.role === "owner" && !ids.includes(known.id))) {
      throw new AppError("CONFLICT", "This is the workspace's last owner key. Make another before you revoke it.");
    }
    await transaction.key.updateMany({ where: { id: { in: ids } }, data: { revokedAt: new Date() } });
    return ids;
  });
  for (const one of ended) runtime.live.keyRevoked(one);
}
