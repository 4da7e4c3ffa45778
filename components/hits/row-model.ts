import type { HitSummary } from "@/lib/hits/hit-schema";
import { type HitWindow, WINDOW_SIZE, windowCount, windowOfSeq } from "@/lib/live/client/hit-windows";
import type { ListRows, Row } from "./list-rows";

/**
 * The most rows that a list offers: an element taller than browsers can lay out (17.9 million pixels in Firefox)
 * would lose its end. Older hits are reached by their number.
 */
export const MAX_ROWS = 300_000;

interface Span {
  readonly page: number;
  /** Index of its first row. */
  readonly start: number;
  readonly size: number;
  /** Ascending by seq; null while not loaded. */
  readonly hits: readonly HitSummary[] | null;
}

/**
 * The rows of a hit list, newest first, over windows of which only some are loaded. A loaded window has as many rows as
 * it has hits, so holes from deletion collapse; one that is not loaded counts as full.
 */
export class RowModel implements ListRows {
  readonly length: number;
  readonly isCut: boolean;
  readonly #spans: readonly Span[];

  /** `hidden` are seqs to leave out although they are loaded. */
  constructor(lastSeq: number, windows: ReadonlyMap<number, HitWindow>, hidden: ReadonlySet<number>) {
    const spans: Span[] = [];
    let start = 0;
    for (let page = windowCount(lastSeq) - 1; page >= 0 && start < MAX_ROWS; page--) {
      const loaded = windows.get(page);
      const hits = loaded === undefined || hidden.size === 0 ? loaded : loaded.filter(({ seq }) => !hidden.has(seq));
      const size = hits === undefined ? Math.min(WINDOW_SIZE, lastSeq - page * WINDOW_SIZE) : hits.length;
      spans.push({ page, start, size, hits: hits ?? null });
      start += size;
    }
    this.#spans = spans;
    this.length = start;
    this.isCut = spans.length < windowCount(lastSeq);
  }

  rowAt(index: number): Row | null {
    const span = this.#spans[this.#spanAt(index)];
    if (span === undefined || index < span.start || index >= span.start + span.size) return null;
    const fromOldest = span.size - 1 - (index - span.start);
    const hit = span.hits === null ? null : (span.hits[fromOldest] ?? null);
    return { page: span.page, seq: hit?.seq ?? span.page * WINDOW_SIZE + fromOldest + 1, hit };
  }

  indexOfSeq(seq: number): number {
    const page = windowOfSeq(seq);
    const span = this.#spans[this.#spans.length === 0 ? 0 : (this.#spans[0]?.page ?? 0) - page];
    if (span === undefined) return seq < 1 ? this.length : 0;
    if (span.hits === null) {
      const newest = span.page * WINDOW_SIZE + span.size;
      return span.start + Math.max(0, newest - seq);
    }
    return span.start + span.hits.filter((hit) => hit.seq > seq).length;
  }

  pagesBetween(first: number, last: number): number[] {
    const pages: number[] = [];
    for (let at = this.#spanAt(first); at < this.#spans.length; at++) {
      const span = this.#spans[at];
      if (span === undefined || span.start > last) break;
      pages.push(span.page);
    }
    return pages;
  }

  get newest(): HitSummary | null {
    for (const { hits } of this.#spans) {
      const hit = hits?.at(-1);
      if (hit !== undefined) return hit;
    }
    return null;
  }

  /** The last span that starts at or before the index. Empty spans before it are skipped. */
  #spanAt(index: number): number {
    let low = 0;
    let high = this.#spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#spans[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
