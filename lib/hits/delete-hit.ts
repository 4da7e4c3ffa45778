import { getOwnBin } from "@/lib/bins/get-own-bin";
import { forgetGoneBaselines } from "@/lib/comparisons/baselines/forget-gone-baselines";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { hitNotFound } from "./hit-not-found";
import { isSeq } from "./is-seq";
import { removeHits } from "./remove-hits";

/** Removes one hit for good, pinned or not, a baseline too. Its seq stays a hole. */
export async function deleteHit(runtime: Runtime, actor: Actor, binId: string, seq: number): Promise<void> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const removed = isSeq(seq) ? await removeHits(runtime.db, { binId: bin.id, from: seq, to: seq, limit: 1 }) : 0;
  if (removed === 0) throw hitNotFound(seq);
  runtime.live.hitsDeleted({ binId: bin.id, seqs: [seq], upToSeq: seq });
  await forgetGoneBaselines(runtime, bin.id);
}
