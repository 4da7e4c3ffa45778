import type { FoundHit } from "@/lib/hits/find-of-event";

/** The first hits whose bodies together are within `most` bytes; one of more than `each` is left out. */
export function takeBytes(
  hits: readonly FoundHit[],
  { most, each }: { readonly most: number; readonly each: number },
): number[] {
  const seqs: number[] = [];
  let bytes = 0;
  for (const hit of hits) {
    if (hit.bytes > each) continue;
    bytes += hit.bytes;
    if (bytes > most) break;
    seqs.push(hit.seq);
  }
  return seqs;
}
