import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { startRecheck } from "./recheck/start-recheck";

/**
 * Forgets the secrets of a provider, or the one of a label. Recent hits of the provider are checked again by what is left;
 * with nothing left they count as unchecked. NOT_FOUND when there was none.
 */
export async function deleteSecrets(
  runtime: Runtime,
  actor: Actor,
  { binId, provider, label }: { binId: string; provider: string; label?: string | undefined },
): Promise<void> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const { count } = await runtime.db.secret.deleteMany({
    where: { binId: bin.id, provider, ...(label === undefined ? {} : { label }) },
  });
  if (count === 0) throw new AppError("NOT_FOUND", "The bin has no such secret. It may have been deleted.");
  runtime.bins.forgetBin(bin.id);
  startRecheck(runtime, bin.id, provider);
}
