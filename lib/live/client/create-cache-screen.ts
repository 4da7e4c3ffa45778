import type { QueryClient } from "@tanstack/react-query";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { binKeys } from "./bin-keys";
import type { BinScreen, BinView } from "./bin-screen";
import { countHits } from "./count-hits";
import { createWindowCache } from "./create-window-cache";
import { hitHolders } from "./hit-holders";

/** One frame: a burst of events is one change of the screen. */
const FRAME_MS = 16;
/** In a stream of hits the screen changes this often: faster nobody reads, and the page must keep time for its reader. */
const STREAM_MS = 120;
/** The bin itself is asked again at most this often when its counters are in doubt. */
const DOUBT_MS = 1_000;

export interface CacheScreenParts {
  readonly client: QueryClient;
  readonly binId: string;
  readonly lastSeq: number;
  /** Called together with the cache, so that the list never has a place whose hit is still to come. */
  readonly onView: (view: BinView) => void;
  readonly onHits: (hits: readonly HitSummary[]) => void;
}

/** Shows a bin's stream in the query cache. `dispose` ends it, and drops what nobody keeps current then. */
export function createCacheScreen(parts: CacheScreenParts): BinScreen & { dispose(): void } {
  const { client, binId, onView, onHits } = parts;
  const windows = createWindowCache(client, binId, parts.lastSeq);
  let waiting: HitSummary[] = [];
  let view: BinView | null = null;
  let frame: ReturnType<typeof setTimeout> | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  let doubt: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(frame);
    frame = undefined;
    const hits = waiting;
    waiting = [];
    if (hits.length > 0) {
      shownAt = performance.now();
      windows.put(hits);
      countNew(hits);
      onHits(hits);
    }
    if (view !== null) onView(view);
    view = null;
  }

  function countNew(hits: readonly HitSummary[]): void {
    const bin = client.getQueryData<BinDto>(binKeys.bin(binId));
    if (bin === undefined) return;
    const counted = countHits(bin, hits);
    client.setQueryData<BinDto>(binKeys.bin(binId), counted.bin);
    if (counted.isInDoubt) refreshBin();
  }

  function refreshBin(): void {
    doubt ??= setTimeout(() => {
      doubt = undefined;
      void client.invalidateQueries({ queryKey: binKeys.bin(binId), exact: true });
    }, DOUBT_MS);
  }

  return {
    show(hits) {
      waiting.push(...hits);
      frame ??= setTimeout(flush, Math.max(FRAME_MS, shownAt + STREAM_MS - performance.now()));
    },
    replace(hit) {
      flush();
      windows.put([hit]);
      void readAgain(client, binKeys.hit(binId, hit.seq));
    },
    remove(event) {
      flush();
      windows.drop(event);
      void client.invalidateQueries({ queryKey: binKeys.hits(binId) });
      refreshBin();
    },
    reread() {
      flush();
      hitHolders(client).tell(binId, (holder) => holder.renew());
      for (const { queryKey } of client.getQueryCache().findAll({ queryKey: binKeys.hits(binId), type: "active" })) {
        void readAgain(client, queryKey);
      }
      void client.invalidateQueries({ queryKey: binKeys.windows(binId) });
      void client.invalidateQueries({ queryKey: binKeys.bin(binId), exact: true });
    },
    changeBin(bin) {
      flush();
      client.setQueryData<BinDto>(
        binKeys.bin(binId),
        (held) => held && { ...bin, lastSeq: Math.max(held.lastSeq, bin.lastSeq) },
      );
    },
    changeTargets() {
      void client.invalidateQueries({ queryKey: binKeys.forwarded(binId) });
    },
    changeBulk(bulk) {
      client.setQueryData<BulkDto>(binKeys.bulk(binId, bulk.id), bulk);
    },
    resync(range) {
      flush();
      windows.restart(range);
      void client.invalidateQueries({ queryKey: binKeys.bin(binId) });
    },
    update(next) {
      view = next;
      if (frame === undefined) flush();
    },
    dispose() {
      flush();
      clearTimeout(doubt);
      // Nothing keeps it current any more. Later than the parts of the page that still read it.
      setTimeout(() => client.removeQueries({ queryKey: binKeys.bin(binId), type: "inactive" }));
    },
  };
}

/** A first answer that is on its way may be older than the news: what is asked meanwhile would only wait for it. */
async function readAgain(client: QueryClient, queryKey: readonly unknown[]): Promise<void> {
  const query = client.getQueryCache().find({ queryKey });
  if (query?.state.data === undefined) await query?.promise?.catch(() => undefined);
  await client.invalidateQueries({ queryKey });
}
