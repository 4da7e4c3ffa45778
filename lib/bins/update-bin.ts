import { AppError } from "@/lib/errors";
import { mergePatch } from "@/lib/http/merge-patch";
import type { Runtime } from "@/lib/runtime";
import { toErrorDetails } from "@/lib/to-error-details";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinDto } from "./bin-schema";
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
  await runtime.db.bin.updateMany({
    where: { id: before.id, deletedAt: null },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(settings === undefined ? {} : { settings: mergeSettings(before.settings, settings) }),
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
