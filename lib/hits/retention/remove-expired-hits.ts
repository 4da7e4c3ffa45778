import type { Runtime } from "@/lib/runtime";
import { findByteLevel } from "./find-byte-level";
import { findCutoff } from "./find-cutoff";
import { findOverfullBins, type OverfullBin } from "./find-overfull-bins";
import { BATCH_HITS, removeBatch } from "./remove-batch";

type Parts = Pick<Runtime, "db" | "live"> & {
  readonly settings: Pick<Runtime["settings"], "RETENTION_DAYS" | "RETENTION_HITS" | "RETENTION_BYTES">;
  /** Called for each bin that hits of were removed from. */
  readonly onTrimmed?: (binId: string) => Promise<void>;
};

/**
 * Removes the hits that their bins no longer keep, oldest first, pinned ones never: by age, by count, by bytes of the
 * bin and of all bins. Batches are short statements of their own; watchers are told after each. Stops between batches
 * when aborted. Resolves with how many hits went. A failure is the caller's to log; the next call goes on.
 */
export async function removeExpiredHits(runtime: Parts, signal?: AbortSignal): Promise<number> {
  const { db, settings } = runtime;
  const bins = await findOverfullBins(db, {
    days: settings.RETENTION_DAYS,
    hits: settings.RETENTION_HITS,
    bytes: await findByteLevel(db, settings.RETENTION_BYTES),
    nowMicros: Date.now() * 1000,
  });
  let removed = 0;
  for (const bin of bins) removed += await trimBin(runtime, bin, signal);
  return removed;
}

async function trimBin(
  { db, live, onTrimmed }: Parts,
  bin: OverfullBin,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (signal?.aborted) return 0;
  const cutoff = await findCutoff(db, bin);
  let removed = 0;
  let after = 0;
  while (!signal?.aborted) {
    const seqs = await removeBatch(db, { binId: bin.id, after, cutoff, sinceMicros: bin.sinceMicros });
    after = seqs.at(-1) ?? after;
    removed += seqs.length;
    if (seqs.length > 0) live.hitsDeleted({ binId: bin.id, seqs, upToSeq: after });
    if (seqs.length < BATCH_HITS) break;
  }
  if (removed > 0) await onTrimmed?.(bin.id);
  return removed;
}
