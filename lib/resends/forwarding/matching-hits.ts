import type { Database } from "@/lib/database";
import { isAppError } from "@/lib/errors";
import { type HitSearch, readSearch } from "@/lib/hits/search/read-search";
import { scanHits } from "@/lib/hits/search/scan-hits";
import type { ForwardTarget } from "./forward-target";

export interface MatchingStep {
  /** Those that are to be forwarded, ascending. */
  readonly seqs: readonly number[];
  /** Every hit up to this one is decided. */
  readonly scannedTo: number;
  /** Hits that were deleted before they were looked at. */
  readonly gone: number;
  /** Milliseconds that it took. */
  readonly took: number;
}

/**
 * The hits behind a target's cursor that it asks for: captured ones, not those that were refused, cut short or put in by
 * an import. In steps that grow while they are quick.
 */
export async function* matchingHits(
  db: Database,
  { binId, cursorSeq, q }: Pick<ForwardTarget, "binId" | "cursorSeq" | "q">,
  lastSeq: number,
): AsyncGenerator<MatchingStep> {
  const search = readStoredSearch(q);
  let from = cursorSeq + 1;
  let startedAt = performance.now();
  for await (const step of scanHits(db, { binId, from, to: lastSeq, order: "asc" }, search)) {
    const { scannedTo } = step;
    const there = await db.hit.count({ where: { binId, seq: { gte: from, lte: scannedTo } } });
    const wanted = step.hits.filter(({ state, answerStatus }) => state === "captured" && answerStatus !== null);
    yield {
      seqs: wanted.map(({ seq }) => seq),
      scannedTo,
      gone: Math.max(0, scannedTo - from + 1 - there),
      took: performance.now() - startedAt,
    };
    from = scannedTo + 1;
    startedAt = performance.now();
  }
}

/** A stored search was right when it was stored; should it have become wrong, nothing is left out. */
function readStoredSearch(q: string): HitSearch {
  try {
    return readSearch(q, Date.now() * 1_000);
  } catch (error) {
    if (isAppError(error)) return readSearch("", Date.now() * 1_000);
    throw error;
  }
}
