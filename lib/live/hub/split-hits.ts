import type { HitSummary } from "@/lib/hits/hit-schema";

const MAX_HITS_PER_EVENT = 200;
const MAX_BYTES_PER_EVENT = 256 * 1024;
/** A summary without its target, path and content type. */
const BYTES_PER_SUMMARY = 600;

/** About what these summaries take as JSON. */
export function approximateBytes(hits: readonly HitSummary[]): number {
  return hits.reduce((sum, hit) => sum + bytesOf(hit), 0);
}

/**
 * The hits in order, in pieces of at most 200 and about 256 KB each; a single larger one stands alone. No piece is
 * empty.
 */
export function splitHits(hits: readonly HitSummary[]): readonly (readonly HitSummary[])[] {
  const pieces: HitSummary[][] = [];
  let bytes = 0;
  for (const hit of hits) {
    bytes += bytesOf(hit);
    const piece = pieces.at(-1);
    if (piece === undefined || piece.length >= MAX_HITS_PER_EVENT || bytes > MAX_BYTES_PER_EVENT) {
      pieces.push([hit]);
      bytes = bytesOf(hit);
    } else {
      piece.push(hit);
    }
  }
  return pieces;
}

function bytesOf({ target, path, contentType }: HitSummary): number {
  return BYTES_PER_SUMMARY + target.length + path.length + (contentType?.length ?? 0);
}
