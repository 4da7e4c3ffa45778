import type { Database } from "@/lib/database";
import { hitNotFound } from "@/lib/hits/hit-not-found";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { isSeq } from "@/lib/hits/is-seq";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";

/** The summaries of these hits of a bin, in this order. NOT_FOUND when one was deleted or never was. */
export async function getSummaries<Seqs extends readonly number[]>(
  db: Database,
  binId: string,
  seqs: readonly [...Seqs],
): Promise<{ [Index in keyof Seqs]: HitSummary }> {
  const rows = await db.hit.findMany({
    where: { binId, seq: { in: seqs.filter(isSeq) } },
    select: HIT_SUMMARY_COLUMNS,
  });
  const found = seqs.map((seq) => {
    const row = rows.find((candidate) => candidate.seq === seq);
    if (row === undefined) throw hitNotFound(seq);
    return presentHitSummary(row);
  });
  return found as { [Index in keyof Seqs]: HitSummary };
}
