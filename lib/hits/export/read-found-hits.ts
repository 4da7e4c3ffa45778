import type { Database } from "@/lib/database";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitRow } from "@/lib/hits/present-hit";
import type { HitSearch } from "@/lib/hits/search/read-search";
import { scanHits } from "@/lib/hits/search/scan-hits";
import { CHUNK_BYTES, CHUNK_HITS } from "./chunk-bounds";

/** As `readHits`, of those hits only that a search finds. */
export async function* readFoundHits(
  db: Database,
  { binId, upToSeq }: { binId: string; upToSeq: number },
  search: HitSearch,
): AsyncGenerator<readonly HitRow[], void, undefined> {
  for await (const { hits } of scanHits(db, { binId, from: 1, to: upToSeq, order: "asc" }, search)) {
    for (const seqs of cutChunks(hits)) {
      yield await db.hit.findMany({ where: { binId, seq: { in: seqs } }, orderBy: { seq: "asc" } });
    }
  }
}

/** The seqs of hits that are read together: of so many bytes, or of one hit. */
function* cutChunks(hits: readonly HitSummary[]): Generator<number[]> {
  let seqs: number[] = [];
  let bytes = 0;
  for (const { seq, bodySize } of hits) {
    bytes += bodySize;
    if (seqs.length === CHUNK_HITS || (seqs.length > 0 && bytes > CHUNK_BYTES)) {
      yield seqs;
      seqs = [];
      bytes = bodySize;
    }
    seqs.push(seq);
  }
  if (seqs.length > 0) yield seqs;
}
