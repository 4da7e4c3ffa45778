import type { Database } from "@/lib/database";
import type { ShareRedaction } from "./redact-texts";
import type { ShareRow } from "./share-row";
import { redactSchema } from "./share-schema";

/** What redacts the hits of a share: its rules, its salt, and all names that the bin's capture URLs ever had. */
export async function readRedaction(
  db: Database,
  share: Pick<ShareRow, "binId" | "redact" | "salt">,
): Promise<ShareRedaction> {
  const { headers = [], paths = [], auto = true } = redactSchema.parse(share.redact);
  const slugs = await db.slug.findMany({ where: { binId: share.binId }, select: { slug: true } });
  return { rules: { headers, paths, auto }, salt: share.salt, slugs: slugs.map(({ slug }) => slug) };
}
