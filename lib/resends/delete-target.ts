import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";

/** Forgets a target with all that waits for it; what was sent to it stays. */
export async function deleteTarget(
  { db, live, forwarder }: Pick<Runtime, "db" | "live" | "forwarder">,
  actor: Actor,
  { binId, url }: { binId: string; url: string },
): Promise<void> {
  const bin = await getOwnBin(db, actor, binId);
  requireRole(actor, "editor");
  const { count } = await db.target.deleteMany({ where: { binId: bin.id, url } });
  if (count === 0) throw new AppError("NOT_FOUND", "The bin has no such target.");
  forwarder.wake();
  live.targetsChanged(bin.id);
}
