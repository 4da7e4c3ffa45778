import type { HitSummary } from "@/lib/hits/hit-schema";
import type { BinScreen, BinView } from "@/lib/live/client/bin-screen";
import { deletedSeqs } from "@/lib/live/client/hit-windows";
import type { HitsDeletedEvent } from "@/lib/live/events";

/** A screen that remembers: what is shown, how often, and what was said about the connection. */
export class ShownBin implements BinScreen {
  readonly hits = new Map<number, HitSummary>();
  readonly doubled: number[] = [];
  readonly states: string[] = [];
  resyncs = 0;
  view: BinView = { connection: { state: "connecting" }, lastSeq: 0 };
  readonly #waiting = new Set<() => void>();

  show(hits: readonly HitSummary[]): void {
    for (const hit of hits) {
      if (this.hits.has(hit.seq)) this.doubled.push(hit.seq);
      this.hits.set(hit.seq, hit);
    }
  }

  replace(hit: HitSummary): void {
    this.hits.set(hit.seq, hit);
  }

  remove(event: HitsDeletedEvent): void {
    const isDeleted = deletedSeqs(event);
    for (const seq of this.hits.keys()) if (isDeleted(seq)) this.hits.delete(seq);
  }

  changeBin(): void {}

  changeBulk(): void {}

  changeTargets(): void {}

  // What it shows came by the stream alone.
  reread(): void {}

  resync(): void {
    this.resyncs += 1;
  }

  update(view: BinView): void {
    if (this.states.at(-1) !== view.connection.state) this.states.push(view.connection.state);
    this.view = view;
    for (const check of this.#waiting) check();
  }

  /** Resolves as soon as it is so. */
  until(isSo: (shown: ShownBin) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!isSo(this)) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  isLive = () => this.view.connection.state === "live";

  get seqs(): number[] {
    return [...this.hits.keys()].sort((left, right) => left - right);
  }
}
