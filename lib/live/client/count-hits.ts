import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";

/**
 * The bin with these hits (ascending, each given once) counted. In doubt when some lie below the bin's `lastSeq`: it may have
 * been read from the table with or without them, so it should be read again.
 */
export function countHits(bin: BinDto, hits: readonly HitSummary[]): { bin: BinDto; isInDoubt: boolean } {
  const newer = hits.filter((hit) => hit.seq > bin.lastSeq);
  const newest = newer.at(-1);
  // A skipped seq may be a hit that the bin's own reading lacks as well.
  const isWhole = newer.length === hits.length && (newest?.seq ?? bin.lastSeq) - bin.lastSeq === newer.length;
  if (newest === undefined) return { bin, isInDoubt: !isWhole };
  const lastHitAt = bin.lastHitAt !== null && bin.lastHitAt > newest.receivedAt ? bin.lastHitAt : newest.receivedAt;
  return {
    bin: { ...bin, lastSeq: newest.seq, lastHitAt, hitCount: bin.hitCount + newer.length },
    isInDoubt: !isWhole,
  };
}
