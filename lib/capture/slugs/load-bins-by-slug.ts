import { renderAnswer } from "@/lib/answers/render-answer";
import { openAccessSecrets } from "@/lib/bins/open-access-secrets";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import { prepareAccess } from "@/lib/capture/access/prepare-access";
import type { Database } from "@/lib/database";
import type { Sealer } from "@/lib/secrets/create-sealer";
import { openSecrets, SEALED_COLUMNS } from "@/lib/secrets/open-secrets";
import type { KnownBin } from "./known-bin";

/**
 * Reads the bins of these slugs; a slug that leads nowhere, or to a deleted bin, is absent. A bin whose stored settings
 * no longer parse answers by default: the capture counts more than its answer. What it asks of its senders is read apart,
 * and lets nobody in where it cannot be.
 */
export async function loadBinsBySlug(
  db: Database,
  slugs: readonly string[],
  { hasCaptureHost, sealer }: { readonly hasCaptureHost: boolean; readonly sealer: Sealer | null },
): Promise<ReadonlyMap<string, KnownBin>> {
  const rows = await db.slug.findMany({
    where: { slug: { in: [...slugs] }, bin: { deletedAt: null } },
    select: {
      slug: true,
      retiresAt: true,
      bin: {
        select: {
          id: true,
          settings: true,
          accessSecrets: true,
          pausedAt: true,
          expiresAt: true,
          secrets: { select: SEALED_COLUMNS },
        },
      },
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
          relay: settings.answer.relay,
          isPaused: bin.pausedAt !== null,
          access: prepareAccess(accessOf(bin.settings), openAccessSecrets(sealer, bin.id, bin.accessSecrets)),
          handshakes: settings.handshakes,
          baselines: new Map(Object.entries(settings.diff.baselines ?? {})),
          secrets: openSecrets(sealer, bin.secrets),
          endsAt: Math.min(retiresAt?.getTime() ?? Infinity, bin.expiresAt?.getTime() ?? Infinity),
        },
      ];
    }),
  );
}

function accessOf(settings: unknown): unknown {
  return typeof settings === "object" && settings !== null && "access" in settings ? settings.access : {};
}
