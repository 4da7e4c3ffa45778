import { searchHits } from "@/components/api/search-hits";
import type { HitSummary } from "@/lib/hits/hit-schema";

export interface FoundHits {
  /** The search that found them. */
  readonly q: string;
  /** Newest first. */
  readonly hits: readonly HitSummary[];
  /** `paused`: enough were found for now; `failed`: see `error`. */
  readonly status: "running" | "paused" | "done" | "failed";
  /** How much of the history is searched, 0 to 1. */
  readonly progress: number;
  readonly error: Error | null;
}

// As many are found before it waits to be asked for more.
const STEP_HITS = 400;
// New hits are asked about at most this often.
const LIVE_MS = 300;
const RETRY_MS = 3_000;

/**
 * One search through the history of a bin, newest first, and among what comes meanwhile. Every change is told; after
 * `stop` nothing is told any more. Never throws.
 */
export class SearchRun {
  readonly #place: { readonly binId: string; readonly q: string };
  readonly #onChange: (found: FoundHits) => void;
  readonly #stop = new AbortController();
  #found: FoundHits;
  #wanted = STEP_HITS;
  #goOn: () => void = () => undefined;
  /** The newest hit that is decided; null until the server named the first. */
  #decidedTo: number | null = null;
  #newest = 0;
  #isJudging = false;

  constructor(binId: string, q: string, onChange: (found: FoundHits) => void) {
    this.#place = { binId, q };
    this.#onChange = onChange;
    this.#found = { q, hits: [], status: "running", progress: 0, error: null };
  }

  async start(): Promise<void> {
    const { signal } = this.#stop;
    try {
      for await (const batch of searchHits({ ...this.#place, signal })) {
        this.#decidedTo ??= batch.lastSeq;
        const hits = batch.hits.length === 0 ? this.#found.hits : [...this.#found.hits, ...batch.hits];
        this.#tell({ hits, progress: batch.progress });
        void this.#judgeNew();
        if (hits.length >= this.#wanted && batch.progress < 1) await this.#pause();
        if (signal.aborted) return;
      }
      this.#tell({ status: "done", progress: 1 });
    } catch (error) {
      this.#tell({ status: "failed", error: error instanceof Error ? error : new Error("The search failed.") });
    }
  }

  /** So many are seen: more should be ready than that. */
  want(count: number): void {
    if (count + STEP_HITS / 2 < this.#wanted) return;
    this.#wanted = count + STEP_HITS;
    this.#goOn();
  }

  /** The bin's newest hit is that one now. */
  noteNewest(seq: number): void {
    this.#newest = Math.max(this.#newest, seq);
    void this.#judgeNew();
  }

  /** Changes what is shown of hits that were found. */
  patch(seqs: ReadonlySet<number>, change: Partial<HitSummary>): void {
    this.#tell({ hits: this.#found.hits.map((hit) => (seqs.has(hit.seq) ? { ...hit, ...change } : hit)) });
  }

  stop(): void {
    this.#stop.abort();
    this.#goOn();
  }

  #pause(): Promise<void> {
    this.#tell({ status: "paused" });
    return new Promise((resolve) => {
      this.#goOn = () => {
        if (!this.#stop.signal.aborted) this.#tell({ status: "running" });
        resolve();
      };
    });
  }

  /** Asks the server about what is newer than anything decided, until nothing is. */
  async #judgeNew(): Promise<void> {
    if (this.#isJudging) return;
    this.#isJudging = true;
    const { signal } = this.#stop;
    while (!signal.aborted && this.#decidedTo !== null && this.#newest > this.#decidedTo) {
      const wait = await this.#judgeAfter(this.#decidedTo).then(
        () => LIVE_MS,
        () => RETRY_MS,
      );
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    this.#isJudging = false;
  }

  async #judgeAfter(after: number): Promise<void> {
    const matches: HitSummary[] = [];
    let top = after;
    for await (const batch of searchHits({ ...this.#place, after, signal: this.#stop.signal })) {
      // The first batch names the newest hit that all of them together decide.
      if (top === after) top = Math.max(after, batch.lastSeq);
      matches.push(...batch.hits);
    }
    this.#decidedTo = top;
    if (matches.length > 0) this.#tell({ hits: [...matches, ...this.#found.hits] });
  }

  #tell(change: Partial<FoundHits>): void {
    if (this.#stop.signal.aborted) return;
    this.#found = { ...this.#found, ...change };
    this.#onChange(this.#found);
  }
}
