import type { Runtime } from "@/lib/runtime";
import type { BinRow } from "./bin-row";
import type { BinDto } from "./bin-schema";
import { formatCaptureUrl } from "./format-capture-url";
import { binSettingsSchema } from "./settings-schema";

/** The one way from a row to the bin that the API, the socket and the page show. */
export function presentBin({ publicUrl, settings }: Pick<Runtime, "publicUrl" | "settings">, row: BinRow): BinDto {
  const slug = row.slugs[0]?.slug;
  if (slug === undefined) throw new Error(`Bin ${row.id} has no current slug.`);
  return {
    id: row.id,
    name: row.name,
    slug,
    captureUrl: formatCaptureUrl({ publicUrl, captureHost: settings.CAPTURE_HOST, slug }),
    dashboardUrl: `${publicUrl}/b/${row.id}`,
    createdAt: row.createdAt.toISOString(),
    lastHitAt: row.lastHitAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    hitCount: row.hitCount,
    lastSeq: row.lastSeq,
    storedBytes: Number(row.storedBytes),
    paused: row.pausedAt !== null,
    settings: binSettingsSchema.parse(row.settings),
  };
}
