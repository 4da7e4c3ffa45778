import { getOwnBin } from "@/lib/bins/get-own-bin";
import { updateBin } from "@/lib/bins/update-bin";
import type { Baseline } from "@/lib/comparisons/baseline-schema";
import { getSummaries } from "@/lib/comparisons/get-summaries";
import { eventName } from "@/lib/diff/event-name";
import { AppError } from "@/lib/errors";
import { updateHit } from "@/lib/hits/update-hit";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";

/**
 * Makes a hit the baseline of its event, in the place of another, and pins it, so that it stays. Recent hits of the event
 * are compared with it in the background. UNPROCESSABLE for a hit that was refused or is malformed.
 */
export async function setBaseline(
  runtime: Runtime,
  actor: Actor,
  { binId, seq }: { readonly binId: string; readonly seq: number },
): Promise<Baseline> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const [hit] = await getSummaries(runtime.db, bin.id, [seq]);
  if (hit.state !== "captured") {
    throw new AppError("UNPROCESSABLE", `Hit ${seq} was not captured whole: take one that is as it should be.`);
  }
  const event = eventName(hit);
  await updateBin(runtime, actor, bin.id, { settings: { diff: { baselines: { [event]: seq } } } });
  if (!hit.pinned) await updateHit(runtime, actor, { binId: bin.id, seq, pinned: true });
  return { event, seq };
}
