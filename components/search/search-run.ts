import type { SearchBatch } from "@/components/api/search-pages";
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

/** Reads what matches, newest first, as it is found; of what is newer than `after`. */
export type SearchSource = (range: {
  readonly q: string;
  readonly after?: number;
  readonly signal: AbortSignal;
}) => AsyncIterable<SearchBatch>;

// As many are found before it waits to be asked for more.
const STEP_HITS = 400;
// New hits are asked about at most this often.
const LIVE_MS = 300;
const RETRY_MS = 3_000;
// More do not change while one request is under way.
const MOST_LATELY = 2_000;
const MOST_DROPS = 100;

/**
 * One search through the history of a bin, or of a share, newest first, and among what comes meanwhile. Every change is told; after
 * `stop` nothing is told any more. Never throws.
 */
export class SearchRun {
  readonly #source: SearchSource;
  readonly #onChange: (found: FoundHits) => void;
  readonly #stop = new AbortController();
  #found: FoundHits;
  #wanted = STEP_HITS;
  #goOn: () => void = () => undefined;
  /** The newest hit that is decided; null until the server named the first. */
  #decidedTo: number | null = null;
  #newest = 0;
  /** What hits were told to be lately, and which were told gone: what is found next may have been read before. */
  readonly #lately = new Map<number, HitSummary>();
  readonly #drops: Array<(seq: number) => boolean> = [];
  #isJudging = false;

  /** Finds at least as many as `shown` before it waits to be asked for more. */
  constructor(source: SearchSource, q: string, shown: number, onChange: (found: FoundHits) => void) {
    this.#source = source;
    this.#onChange = onChange;
    this.#wanted = Math.max(STEP_HITS, shown);
    this.#found = { q, hits: [], status: "running", progress: 0, error: null };
  }

  async start(): Promise<void> {
    const { signal } = this.#stop;
    try {
      for await (const batch of this.#source({ q: this.#found.q, signal })) {
        this.#decidedTo ??= batch.lastSeq;
        const hits = batch.hits.length === 0 ? this.#found.hits : [...this.#found.hits, ...this.#current(batch.hits)];
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

  /** Shows the hits of these that were found as they are now. */
  put(hits: readonly HitSummary[]): void {
    for (const hit of hits) this.#note(hit);
    const seqs = new Set(hits.map(({ seq }) => seq));
    if (this.#found.hits.some(({ seq }) => seqs.has(seq))) this.#tell({ hits: this.#current(this.#found.hits) });
  }

  /** Takes out hits that are gone. */
  drop(isDeleted: (seq: number) => boolean): void {
    this.#drops.push(isDeleted);
    if (this.#drops.length > MOST_DROPS) this.#drops.shift();
    if (this.#found.hits.some(({ seq }) => isDeleted(seq))) this.#tell({ hits: this.#current(this.#found.hits) });
  }

  stop(): void {
    this.#stop.abort();
    this.#goOn();
  }

  #note(hit: HitSummary): void {
    // The newest at the end.
    this.#lately.delete(hit.seq);
    this.#lately.set(hit.seq, hit);
    const [oldest] = this.#lately.keys();
    if (this.#lately.size > MOST_LATELY && oldest !== undefined) this.#lately.delete(oldest);
  }

  /** The hits as they are by what was told since. */
  #current(hits: readonly HitSummary[]): readonly HitSummary[] {
    return hits
      .filter(({ seq }) => !this.#drops.some((isDeleted) => isDeleted(seq)))
      .map((hit) => this.#lately.get(hit.seq) ?? hit);
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
    for await (const batch of this.#source({ q: this.#found.q, after, signal: this.#stop.signal })) {
      // The first batch names the newest hit that all of them together decide.
      if (top === after) top = Math.max(after, batch.lastSeq);
      matches.push(...batch.hits);
    }
    this.#decidedTo = top;
    if (matches.length > 0) this.#tell({ hits: [...this.#current(matches), ...this.#found.hits] });
  }

  #tell(change: Partial<FoundHits>): void {
    if (this.#stop.signal.aborted) return;
    this.#found = { ...this.#found, ...change };
    this.#onChange(this.#found);
  }
}
