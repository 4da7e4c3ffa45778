import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getOwnBin } from "./get-own-bin";

/** Ends the overlap of an old slug now: it captures no more. Editors. NOT_FOUND for one that is current, ended, or foreign. */
export async function endSlug(runtime: Runtime, actor: Actor, binId: string, slug: string): Promise<void> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const now = new Date();
  const ended = await runtime.db.slug.updateMany({
    where: { slug, binId: bin.id, retiresAt: { gt: now } },
    data: { retiresAt: now },
  });
  if (ended.count === 0) throw new AppError("NOT_FOUND", "The bin has no old slug of that name that still captures.");
  runtime.bins.forgetSlug(slug);
  runtime.bins.forgetBin(bin.id);
}
