/**
 * Where a bin's data lives in the query cache. `bin(id)` is a prefix of all the others: invalidate it with
 * `exact: true` where only the bin itself is meant.
 */
export const binKeys = {
  /** BinDto */
  bin: (binId: string) => ["bin", binId] as const,
  /** Prefix of all windows. */
  windows: (binId: string) => ["bin", binId, "hits"] as const,
  /** HitWindow: page p holds the seqs p * 100 + 1 … p * 100 + 100. */
  window: (binId: string, page: number) => ["bin", binId, "hits", page] as const,
  /** Prefix of all single hits. */
  hits: (binId: string) => ["bin", binId, "hit"] as const,
  /** HitDto */
  hit: (binId: string, seq: number) => ["bin", binId, "hit", seq] as const,
  /** BulkDto: kept current while the bin is watched. */
  bulk: (binId: string, id: string) => ["bin", binId, "bulk", id] as const,
  /** Prefix of the targets with what is forwarded to them, and of what each gave up. */
  forwarded: (binId: string) => ["bin", binId, "targets", "forwarded"] as const,
};
