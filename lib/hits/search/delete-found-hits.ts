import { getOwnBin } from "@/lib/bins/get-own-bin";
import { forgetGoneBaselines } from "@/lib/comparisons/baselines/forget-gone-baselines";
import { AppError } from "@/lib/errors";
import { removeListedHits } from "@/lib/hits/remove-hits";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { readSearch } from "./read-search";
import { scanHits } from "./scan-hits";

/**
 * Removes the hits that match a search and that the bin held when it was called, pinned ones and baselines too, in batches; resolves
 * with how many. INVALID_INPUT for a mistake in the search, or an empty one. If it fails midway, what is gone is gone.
 */
export async function deleteFoundHits(
  runtime: Runtime,
  actor: Actor,
  { binId, q }: { readonly binId: string; readonly q: string },
): Promise<number> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  if (q.trim() === "") {
    // What was meant to be some must not become all.
    const details = [{ path: "q", message: "must not be empty; leave it out to delete all hits" }];
    throw new AppError("INVALID_INPUT", "The search is empty.", { details });
  }
  const search = readSearch(q, Date.now() * 1_000);
  let deleted = 0;
  const place = { binId: bin.id, from: 1, to: bin.lastSeq, order: "desc" } as const;
  for await (const { hits } of scanHits(runtime.db, place, search)) {
    const seqs = hits.map(({ seq }) => seq);
    if (seqs.length === 0) continue;
    deleted += await removeListedHits(runtime.db, bin.id, seqs);
    runtime.live.hitsDeleted({ binId: bin.id, seqs, upToSeq: Math.max(...seqs) });
  }
  if (deleted > 0) await forgetGoneBaselines(runtime, bin.id);
  return deleted;
}
