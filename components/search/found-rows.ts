import type { ListRows, Row } from "@/components/hits/list-rows";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { windowOfSeq } from "@/lib/live/client/hit-windows";

/** The rows of a list that holds what a search found. */
export class FoundRows implements ListRows {
  readonly isCut = false;
  readonly #hits: readonly HitSummary[];

  /** `hits` newest first; `hidden` are seqs to leave out. */
  constructor(hits: readonly HitSummary[], hidden: ReadonlySet<number>) {
    this.#hits = hidden.size === 0 ? hits : hits.filter(({ seq }) => !hidden.has(seq));
  }

  get length(): number {
    return this.#hits.length;
  }

  get newest(): HitSummary | null {
    return this.#hits[0] ?? null;
  }

  rowAt(index: number): Row | null {
    const found = this.#hits[index];
    return found === undefined ? null : { page: windowOfSeq(found.seq), seq: found.seq, hit: found };
  }

  indexOfSeq(seq: number): number {
    let low = 0;
    let high = this.#hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hits[middle]?.seq ?? 0) > seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** None: what was found is all there. */
  pagesBetween(): number[] {
    return [];
  }
}
