import { AppError } from "@/lib/errors";
import { mergePatch } from "@/lib/http/merge-patch";
import type { Runtime } from "@/lib/runtime";
import { toErrorDetails } from "@/lib/to-error-details";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinRow } from "./bin-row";
import type { BinDto } from "./bin-schema";
import { checkRetention } from "./check-retention";
import { getBin } from "./get-bin";
import { getOwnBin } from "./get-own-bin";
import { listChangedSettings } from "./list-changed-settings";
import { sealAccess } from "./seal-access";
import { type BinSettings, binSettingsSchema } from "./settings-schema";
import type { UpdateBinInput } from "./update-bin-schema";

interface UpdatedBin {
  readonly bin: BinDto;
  /** Names of what is other than it was: "name", "paused", "resumed", "access.bearer". */
  readonly changed: readonly string[];
}

/**
 * Changes what is given and leaves the rest. Settings are merged (RFC 7396) and must be valid as a whole afterwards,
 * else INVALID_INPUT. Of two changes at once to the same settings, the later one wins.
 */
export async function updateBin(
  runtime: Runtime,
  actor: Actor,
  binId: string,
  change: UpdateBinInput,
): Promise<UpdatedBin> {
  const { name, settings, paused } = change;
  const before = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const merged = settings === undefined ? undefined : mergeSettings(before.settings, settings);
  // What was set before the instance's limits were lowered is no reason to refuse other changes.
  if (merged !== undefined && settings?.retention !== undefined) checkRetention(merged.retention, runtime.settings);
  const isAccess = merged !== undefined && settings !== undefined && "access" in settings;
  const sealed = isAccess
    ? await sealAccess(runtime, {
        binId: before.id,
        given: merged.access,
        stored: await readSealed(runtime, before.id),
      })
    : null;
  await runtime.db.bin.updateMany({
    where: { id: before.id, deletedAt: null },
    data: {
      ...(name === undefined ? {} : { name }),
      ...(merged === undefined ? {} : { settings: sealed === null ? merged : { ...merged, access: sealed.access } }),
      ...(sealed === null ? {} : { accessSecrets: sealed.accessSecrets }),
      ...(paused === undefined ? {} : { pausedAt: paused ? (before.pausedAt ?? new Date()) : null }),
    },
  });
  runtime.bins.forgetBin(before.id);
  const bin = await getBin(runtime, actor, before.id);
  runtime.live.binChanged(bin);
  if (settings !== undefined && "diff" in settings) runtime.drift.recheck(before.id);
  return { bin, changed: listChanges(before, { name, paused, merged }) };
}

interface Changes {
  readonly name: string | undefined;
  readonly paused: boolean | undefined;
  /** With secrets as they were given: "***" is no change of one. */
  readonly merged: BinSettings | undefined;
}

function listChanges(before: BinRow, { name, paused, merged }: Changes): readonly string[] {
  const isPaused = before.pausedAt !== null;
  return [
    ...(name === undefined || name === before.name ? [] : ["name"]),
    ...(paused === undefined || paused === isPaused ? [] : [paused ? "paused" : "resumed"]),
    ...(merged === undefined ? [] : listChangedSettings(mergeSettings(before.settings, {}), merged)),
  ];
}

async function readSealed({ db }: Runtime, id: string): Promise<Uint8Array | null> {
  return (await db.bin.findUnique({ where: { id }, select: { accessSecrets: true } }))?.accessSecrets ?? null;
}

function mergeSettings(stored: unknown, patch: Readonly<Record<string, unknown>>): BinSettings {
  const parsed = binSettingsSchema.safeParse(mergePatch(stored, patch));
  if (parsed.success) return parsed.data;
  throw new AppError("INVALID_INPUT", "The settings would not be valid after this change.", {
    details: toErrorDetails(parsed.error, ["settings"]),
  });
}
