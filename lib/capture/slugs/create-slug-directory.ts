import { LRUCache } from "lru-cache";
import type { BinCache } from "@/lib/runtime";
import type { KnownBin } from "./known-bin";

const MAX_SLUGS = 10_000;
// Fixed answers may be long; a bin beyond the bound is looked up again, which costs time only.
const MAX_BYTES = 64 * 1024 * 1024;
const BIN_OVERHEAD = 1024;
// Another process may change a bin without a word reaching us: what we know is never older than this.
const FRESH_MS = 10_000;
const FRESH_ABSENCE_MS = 2_000;
const MAX_SLUGS_A_QUERY = 200;
// RFC 1035 labels, so that a slug can be a host name too.
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export type LoadBins = (slugs: readonly string[]) => Promise<ReadonlyMap<string, KnownBin>>;

export interface SlugDirectory extends BinCache {
  /** What is known right now: a bin, null for none, undefined when it must be looked up. */
  peek(slug: string): KnownBin | null | undefined;
  /** Looks the slug up. Rejects when the database does. */
  find(slug: string): Promise<KnownBin | null>;
}

interface Lookup {
  readonly promise: Promise<KnownBin | null>;
  readonly resolve: (bin: KnownBin | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The bins behind slugs, absences included, each remembered for seconds. Lookups that arrive while a query is under way
 * go together into the next one, so that guessing slugs costs one database connection at most.
 */
export function createSlugDirectory(load: LoadBins): SlugDirectory {
  const known = new LRUCache<string, { bin: KnownBin | null }>({
    max: MAX_SLUGS,
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bin }) => sizeOf(bin),
    ttl: FRESH_MS,
  });
  const waiting = new Map<string, Lookup>();
  // The ones that the running query answers and that a new lookup may still join.
  let asked = new Map<string, Lookup>();
  let isAsking = false;
  // Counts what was forgotten: an answer asked for before that is handed on, but not remembered.
  let generation = 0;

  async function askWaiting(): Promise<void> {
    isAsking = true;
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, MAX_SLUGS_A_QUERY);
      for (const [slug] of batch) waiting.delete(slug);
      asked = new Map(batch);
      await askOnce(batch);
    }
    asked = new Map();
    isAsking = false;
  }

  async function askOnce(lookups: ReadonlyArray<readonly [string, Lookup]>): Promise<void> {
    const startedIn = generation;
    try {
      const bins = await load(lookups.map(([slug]) => slug));
      for (const [slug, lookup] of lookups) {
        const bin = bins.get(slug) ?? null;
        if (startedIn === generation) known.set(slug, { bin }, { ttl: bin === null ? FRESH_ABSENCE_MS : FRESH_MS });
        lookup.resolve(bin);
      }
    } catch (error) {
      for (const [, lookup] of lookups) lookup.reject(error);
    }
  }

  return {
    peek: (slug) => (SLUG.test(slug) ? known.get(slug)?.bin : null),
    find(slug) {
      const underway = waiting.get(slug) ?? asked.get(slug);
      if (underway !== undefined) return underway.promise;
      const lookup = createLookup();
      waiting.set(slug, lookup);
      if (!isAsking) void askWaiting();
      return lookup.promise;
    },
    forgetSlug(slug) {
      generation++;
      asked.delete(slug);
      known.delete(slug);
    },
    forgetBin(binId) {
      generation++;
      asked.clear();
      for (const [slug, { bin }] of known.entries()) if (bin?.id === binId) known.delete(slug);
    },
  };
}

function sizeOf(bin: KnownBin | null): number {
  if (bin === null) return BIN_OVERHEAD;
  const { body, headers } = bin.answer;
  const secrets = [...bin.secrets.values()].flat().reduce((sum, { value }) => sum + JSON.stringify(value).length, 0);
  const events = [...bin.baselines.keys()].reduce((sum, event) => sum + event.length, 0);
  // A range takes some hundred bytes as it is read.
  const ranges = 256 * (bin.access?.ranges?.length ?? 0);
  const own = BIN_OVERHEAD + body.length + secrets + events + ranges;
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length, own);
}

function createLookup(): Lookup {
  let resolve: Lookup["resolve"] = () => undefined;
  let reject: Lookup["reject"] = () => undefined;
  const promise = new Promise<KnownBin | null>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
