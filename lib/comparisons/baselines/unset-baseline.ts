import { getOwnBin } from "@/lib/bins/get-own-bin";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import { updateBin } from "@/lib/bins/update-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";

/**
 * Makes a hit no longer the baseline of its event; it stays pinned. The drift of the event's recent hits goes in the
 * background. Works for a hit that was deleted, too. NOT_FOUND when it is no baseline.
 */
export async function unsetBaseline(
  runtime: Runtime,
  actor: Actor,
  { binId, seq }: { readonly binId: string; readonly seq: number },
): Promise<void> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const { baselines = {} } = binSettingsSchema.parse(bin.settings).diff;
  const events = Object.keys(baselines).filter((event) => baselines[event] === seq);
  if (events.length === 0) throw new AppError("NOT_FOUND", `Hit ${seq} is no baseline.`);
  const gone = Object.fromEntries(events.map((event) => [event, null]));
  await updateBin(runtime, actor, bin.id, { settings: { diff: { baselines: gone } } });
}
