import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { hitNotFound } from "./hit-not-found";
import type { HitSummary } from "./hit-schema";
import { HIT_SUMMARY_COLUMNS } from "./hit-summary-row";
import { isSeq } from "./is-seq";
import { presentHitSummary } from "./present-hit-summary";
import type { UpdateHitInput } from "./update-hit-schema";

/** Changes what people put on a hit, its pin and its note; what was captured never changes. */
export async function updateHit(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, pinned, note }: UpdateHitInput & { binId: string; seq: number },
): Promise<HitSummary> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  if (!isSeq(seq)) throw hitNotFound(seq);
  const [row] = await runtime.db.hit.updateManyAndReturn({
    where: { binId: bin.id, seq },
    data: {
      ...(pinned === undefined ? {} : { pinned }),
      ...(note === undefined ? {} : { note: note === "" ? null : note }),
    },
    select: HIT_SUMMARY_COLUMNS,
  });
  if (row === undefined) throw hitNotFound(seq);
  const hit = presentHitSummary(row);
  runtime.live.hitChanged(hit);
  return hit;
}
