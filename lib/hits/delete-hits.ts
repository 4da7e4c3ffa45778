import { getOwnBin } from "@/lib/bins/get-own-bin";
import { forgetGoneBaselines } from "@/lib/comparisons/baselines/forget-gone-baselines";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { removeHits } from "./remove-hits";

const BATCH_HITS = 1_000;

/**
 * Removes all hits that the bin held when it was called, pinned ones and baselines too, in batches; resolves with how many. Hits
 * that come meanwhile stay, and numbering goes on. If it fails midway, what is gone is gone and asking again goes on.
 */
export async function deleteHits(runtime: Runtime, actor: Actor, binId: string): Promise<number> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  let deleted = 0;
  for (;;) {
    const removed = await removeHits(runtime.db, { binId: bin.id, from: 1, to: bin.lastSeq, limit: BATCH_HITS });
    deleted += removed;
    if (removed < BATCH_HITS) break;
  }
  runtime.live.hitsDeleted({ binId: bin.id, seqs: "all", upToSeq: bin.lastSeq });
  await forgetGoneBaselines(runtime, bin.id);
  return deleted;
}
