import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentShare } from "./present-share";
import { readAbout } from "./read-about";
import type { ShareDto } from "./share-schema";

const MOST_LISTED = 500;

/** The shares of the workspace, or of one bin, the newest first; ended ones too. */
export async function listShares(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { binId }: { readonly binId?: string | undefined },
): Promise<{ shares: ShareDto[] }> {
  const rows = await db.share.findMany({
    where: { workspaceId: actor.workspaceId, bin: { deletedAt: null }, ...(binId === undefined ? {} : { binId }) },
    orderBy: { createdAt: "desc" },
    take: MOST_LISTED,
  });
  const now = new Date();
  const aboutOf = await readAbout(db, rows);
  return { shares: rows.map((row) => presentShare(row, now, aboutOf(row))) };
}
