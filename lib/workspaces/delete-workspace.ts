import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { requireRole } from "./require-role";

/**
 * Deletes the actor's workspace with everything in it, at once and for good: no key opens it any more, its bins capture
 * nothing, links to it are gone, secrets and targets too. Hits and resends can no longer be reached and go within
 * minutes, in small batches. What stays is the slugs, so that they never go to another bin. Only owners.
 */
export async function deleteWorkspace(runtime: Runtime, actor: Actor): Promise<void> {
  requireRole(actor, "owner");
  const { workspaceId } = actor;
  const ended = await runtime.db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM workspace WHERE id = ${workspaceId}::uuid FOR UPDATE`;
    const keys = await transaction.key.findMany({ where: { workspaceId }, select: { id: true } });
    await transaction.workspace.update({ where: { id: workspaceId }, data: { name: "", deletedAt: new Date() } });
    await transaction.key.deleteMany({ where: { workspaceId } });
    await transaction.auditEvent.deleteMany({ where: { workspaceId } });
    await transaction.ticket.deleteMany({ where: { workspaceId } });
    await transaction.share.deleteMany({ where: { workspaceId } });
    await transaction.secret.deleteMany({ where: { bin: { workspaceId } } });
    await transaction.target.deleteMany({ where: { bin: { workspaceId } } });
    await transaction.bulkResend.deleteMany({ where: { bin: { workspaceId } } });
    // Last, as captures wait for these rows; and locked in the order in which captures lock them.
    const bins = await transaction.$queryRaw<Array<{ id: string }>>`
      WITH own AS (
        SELECT id FROM bin WHERE workspace_id = ${workspaceId}::uuid ORDER BY id FOR UPDATE
      )
      UPDATE bin SET name = '', settings = '{}', deleted_at = COALESCE(deleted_at, now())
      FROM own WHERE bin.id = own.id
      RETURNING bin.id`;
    return { keys, bins };
  });
  for (const { id } of ended.bins) {
    runtime.bins.forgetBin(id);
    runtime.live.binDeleted(id);
  }
  for (const { id } of ended.keys) runtime.live.keyRevoked(id);
}
