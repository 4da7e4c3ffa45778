import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { formatCaptureUrl } from "./format-capture-url";
import { getOwnBin } from "./get-own-bin";
import type { SlugInfo } from "./slug-list-schema";

/** The slugs that capture for the bin now: the current one first, then those that end. */
export async function listSlugs(
  { db, publicUrl, settings }: Pick<Runtime, "db" | "publicUrl" | "settings">,
  actor: Actor,
  binId: string,
): Promise<SlugInfo[]> {
  const bin = await getOwnBin(db, actor, binId);
  const rows = await db.slug.findMany({
    where: { binId: bin.id, OR: [{ retiresAt: null }, { retiresAt: { gt: new Date() } }] },
    orderBy: [{ retiresAt: { sort: "desc", nulls: "first" } }],
  });
  return rows.map(({ slug, createdAt, retiresAt }) => ({
    slug,
    captureUrl: formatCaptureUrl({ publicUrl, captureHost: settings.CAPTURE_HOST, slug }),
    createdAt: createdAt.toISOString(),
    retiresAt: retiresAt?.toISOString() ?? null,
  }));
}
