import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getOwnBin } from "./get-own-bin";

/**
 * Closes the bin at once: it captures and shows nothing more. Its hits go later (`purgeDeletedBins`), in small batches,
 * so that no statement holds the row for long. Its slugs never go to another bin. Only owners.
 */
export async function deleteBin(runtime: Runtime, actor: Actor, binId: string): Promise<void> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "owner");
  await runtime.db.bin.updateMany({ where: { id: bin.id, deletedAt: null }, data: { deletedAt: new Date() } });
  // Nothing can read them any more; they need not wait for the rest.
  await runtime.db.secret.deleteMany({ where: { binId: bin.id } });
  runtime.bins.forgetBin(bin.id);
  runtime.live.binDeleted(bin.id);
}
