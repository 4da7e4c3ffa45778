import type { HitSummary } from "@/lib/hits/hit-schema";
import type { BinFeed } from "./bin-feed";

/** The feed with these seqs settled, and the highest of them counted as known to exist. */
export function settleSeqs(feed: BinFeed, seqs: Iterable<number>): BinFeed {
  const ahead = new Set(feed.ahead);
  let newest = feed.newest;
  for (const seq of seqs) {
    if (seq > feed.settled) ahead.add(seq);
    newest = Math.max(newest, seq);
  }
  return closeUp({ ...feed, ahead, newest });
}

/** The feed with everything up to `seq` settled. */
export function settleUpTo(feed: BinFeed, seq: number): BinFeed {
  if (seq <= feed.settled) return feed;
  const ahead = new Set([...feed.ahead].filter((known) => known > seq));
  return closeUp({ ...feed, settled: seq, ahead, newest: Math.max(feed.newest, seq) });
}

/** Those of the hits that were not settled yet, ascending, each once. */
export function freshHits(feed: BinFeed, hits: readonly HitSummary[]): readonly HitSummary[] {
  const fresh = new Map<number, HitSummary>();
  for (const hit of hits) {
    if (hit.seq > feed.settled && !feed.ahead.has(hit.seq)) fresh.set(hit.seq, hit);
  }
  return [...fresh.values()].sort((left, right) => left.seq - right.seq);
}

function closeUp(feed: BinFeed): BinFeed {
  let settled = feed.settled;
  const ahead = new Set(feed.ahead);
  while (ahead.delete(settled + 1)) settled += 1;
  return { ...feed, settled, ahead };
}
