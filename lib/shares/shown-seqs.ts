import type { ShareRow } from "./share-row";

type Extent = Pick<ShareRow, "kind" | "seqs" | "upToSeq" | "live">;

/** The seqs that a share shows, as a filter. */
export function shownSeqs({
  seqs,
  upToSeq,
  live,
}: Omit<Extent, "kind">): { in: number[] } | { gt: number; lte?: number } {
  if (seqs.length > 0) return { in: [...seqs] };
  return live ? { gt: 0 } : { gt: 0, lte: upToSeq };
}

/** Whether a share shows a hit of that seq, if there is one. */
export function isSeqShown({ kind, seqs, upToSeq, live }: Extent, seq: number): boolean {
  return seqs.length > 0 ? seqs.includes(seq) : kind === "bin" && (live || seq <= upToSeq);
}

/** The greatest seq that a share may show, of a bin whose newest hit is `lastSeq`; 0 for none. */
export function newestShown({ seqs, upToSeq, live }: Omit<Extent, "kind">, lastSeq: number): number {
  if (seqs.length > 0) return Math.max(...seqs);
  return live ? lastSeq : upToSeq;
}
