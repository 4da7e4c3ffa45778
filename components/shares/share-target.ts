/** What somebody is about to share. */
export interface ShareTarget {
  readonly kind: "hit" | "diff" | "bin";
  readonly binId: string;
  /** One of a hit, two of a comparison; of a bin those to show, none for all that it holds now. */
  readonly seqs: readonly number[];
}

/** Whether all of a bin is shared, which may go on. */
export function isWholeBin({ kind, seqs }: Pick<ShareTarget, "kind" | "seqs">): boolean {
  return kind === "bin" && seqs.length === 0;
}

/** What is shared, to end a title with: "hit 12", "hits 3 and 5 compared", "4 hits", "the bin". */
export function describeTarget({ kind, seqs }: Pick<ShareTarget, "kind" | "seqs">): string {
  const [left, right] = seqs;
  if (kind === "hit") return `hit ${left}`;
  if (kind === "diff") return `hits ${left} and ${right} compared`;
  if (seqs.length === 0) return "the bin";
  return seqs.length === 1 ? "one hit" : `${seqs.length.toLocaleString()} hits`;
}
