import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";

/** How many seqs one window spans. */
export const WINDOW_SIZE = 100;

/** The hits of one window that exist, ascending by seq; holes are simply absent. */
export type HitWindow = readonly HitSummary[];

/** The window (page) that a seq belongs to, from 0. */
export function windowOfSeq(seq: number): number {
  return Math.floor((seq - 1) / WINDOW_SIZE);
}

/** The exclusive bounds of a window, as `after` and `before` of the hits list. */
export function windowBounds(page: number): { readonly after: number; readonly before: number } {
  return { after: page * WINDOW_SIZE, before: (page + 1) * WINDOW_SIZE + 1 };
}

/** How many windows a bin has whose newest hit is `lastSeq`. */
export function windowCount(lastSeq: number): number {
  return Math.ceil(lastSeq / WINDOW_SIZE);
}

/**
 * The window with these hits put in, each seq once, the given ones winning over the held ones.
 * Hits of other windows are left out. The same window comes back when nothing changes.
 */
export function putHits(window: HitWindow, page: number, hits: readonly HitSummary[]): HitWindow {
  const fitting = hits.filter((hit) => windowOfSeq(hit.seq) === page);
  if (fitting.length === 0) return window;
  const bySeq = new Map(window.map((hit) => [hit.seq, hit]));
  for (const hit of fitting) bySeq.set(hit.seq, hit);
  return [...bySeq.values()].sort((left, right) => left.seq - right.seq);
}

/** The window without the deleted hits; the same window when it held none of them. */
export function dropHits(window: HitWindow, deleted: Pick<HitsDeletedEvent, "seqs" | "upToSeq">): HitWindow {
  const isDeleted = deletedSeqs(deleted);
  return window.some((hit) => isDeleted(hit.seq)) ? window.filter((hit) => !isDeleted(hit.seq)) : window;
}

/** Whether a seq is among the deleted ones. */
export function deletedSeqs(deleted: Pick<HitsDeletedEvent, "seqs" | "upToSeq">): (seq: number) => boolean {
  if (deleted.seqs === "all") return (seq) => seq <= deleted.upToSeq;
  const seqs = new Set(deleted.seqs);
  return (seq) => seqs.has(seq);
}
