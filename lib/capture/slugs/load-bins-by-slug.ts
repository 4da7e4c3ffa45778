import { renderAnswer } from "@/lib/answers/render-answer";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import type { Database } from "@/lib/database";
import type { KnownBin } from "./known-bin";

/**
 * Reads the bins of these slugs; a slug that leads nowhere, or to a deleted bin, is absent. A bin whose stored settings
 * no longer parse answers by default: the capture counts more than its answer.
 */
export async function loadBinsBySlug(
  db: Database,
  slugs: readonly string[],
  hasCaptureHost: boolean,
): Promise<ReadonlyMap<string, KnownBin>> {
  const rows = await db.slug.findMany({
    where: { slug: { in: [...slugs] }, bin: { deletedAt: null } },
    select: {
      slug: true,
      retiresAt: true,
      bin: { select: { id: true, settings: true, pausedAt: true, expiresAt: true } },
    },
  });
  return new Map(
    rows.map(({ slug, retiresAt, bin }) => {
      const settings = binSettingsSchema.safeParse(bin.settings).data ?? binSettingsSchema.parse({});
      return [
        slug,
        {
          id: bin.id,
          answer: renderAnswer(settings.answer.default, hasCaptureHost),
          isPaused: bin.pausedAt !== null,
          endsAt: Math.min(retiresAt?.getTime() ?? Infinity, bin.expiresAt?.getTime() ?? Infinity),
        },
      ];
    }),
  );
}
