import { AppError } from "@/lib/errors";
import { mergePatch } from "@/lib/http/merge-patch";
import type { Runtime } from "@/lib/runtime";
import { toErrorDetails } from "@/lib/to-error-details";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinDto } from "./bin-schema";
import { checkRetention } from "./check-retention";
import { getBin } from "./get-bin";
import { getOwnBin } from "./get-own-bin";
import { type BinSettings, binSettingsSchema } from "./settings-schema";
import type { UpdateBinInput } from "./update-bin-schema";

/**
 * Changes what is given and leaves the rest. Settings are merged (RFC 7396) and must be valid as a whole afterwards,
 * else INVALID_INPUT. Of two changes at once to the same settings, the later one wins.
 */
export async function updateBin(
  runtime: Runtime,
  actor: Actor,
  binId: string,
  { name, settings, paused }: UpdateBinInput,
): Promise<BinDto> {
  const before = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const merged = settings === undefined ? undefined : mergeSettings(before.settings, settings);
  // What was set before the instance's limits were lowered is no reason to refuse other changes.
  if (merged !== undefined && settings?.retention !== undefined) checkRetention(merged.retention, runtime.settings);
  await runtime.db.bin.updateMany({
    where: { id: before.id, deletedAt: null },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(merged === undefined ? {} : { settings: merged }),
      ...(paused === undefined ? {} : { pausedAt: paused ? (before.pausedAt ?? new Date()) : null }),
    },
  });
  runtime.bins.forgetBin(before.id);
  const bin = await getBin(runtime, actor, before.id);
  runtime.live.binChanged(bin);
  return bin;
}

function mergeSettings(stored: unknown, patch: Readonly<Record<string, unknown>>): BinSettings {
  const parsed = binSettingsSchema.safeParse(mergePatch(stored, patch));
  if (parsed.success) return parsed.data;
  throw new AppError("INVALID_INPUT", "The settings would not be valid after this change.", {
    details: toErrorDetails(parsed.error, ["settings"]),
  });
}
