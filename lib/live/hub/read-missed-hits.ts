import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import { MAX_MISSED_HITS } from "@/lib/live/events";
import type { Actor } from "@/lib/workspaces/actor";
import { approximateBytes } from "./split-hits";

const MAX_MISSED_BYTES = 2 * 1024 * 1024;

export interface MissedHits {
  /** Every existing hit after `afterSeq` up to this one is in `hits`, unless `resnapshot`. */
  readonly lastSeq: number;
  readonly hits: readonly HitSummary[];
  readonly resnapshot: boolean;
}

/** What a watcher who holds everything up to `afterSeq` lacks. NOT_FOUND for a bin that the actor may not see. */
export async function readMissedHits(
  db: Database,
  actor: Actor,
  { binId, afterSeq }: { readonly binId: string; readonly afterSeq: number },
): Promise<MissedHits> {
  // In this order: what is committed up to the lastSeq read first is there for the second read.
  const { lastSeq } = await getOwnBin(db, actor, binId);
  if (lastSeq <= afterSeq) return { lastSeq, hits: [], resnapshot: false };
  const rows = await db.hit.findMany({
    where: { binId, seq: { gt: afterSeq } },
    select: HIT_SUMMARY_COLUMNS,
    orderBy: { seq: "asc" },
    take: MAX_MISSED_HITS + 1,
  });
  const hits = rows.map(presentHitSummary);
  const isTooMuch = hits.length > MAX_MISSED_HITS || approximateBytes(hits) > MAX_MISSED_BYTES;
  return isTooMuch ? { lastSeq, hits: [], resnapshot: true } : { lastSeq, hits, resnapshot: false };
}
