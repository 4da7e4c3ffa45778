import type { QueryClient } from "@tanstack/react-query";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { binKeys } from "./bin-keys";
import type { BinScreen, BinView } from "./bin-screen";
import { countHits } from "./count-hits";
import { createWindowCache } from "./create-window-cache";

/** One frame: a burst of events is one change of the screen. */
const FRAME_MS = 16;
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
  let doubt: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(frame);
    frame = undefined;
    const hits = waiting;
    waiting = [];
    if (hits.length > 0) {
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
      frame ??= setTimeout(flush, FRAME_MS);
    },
    replace(hit) {
      flush();
      windows.put([hit]);
      void client.invalidateQueries({ queryKey: binKeys.hit(binId, hit.seq) });
    },
    remove(event) {
      flush();
      windows.drop(event);
      void client.invalidateQueries({ queryKey: binKeys.hits(binId) });
      refreshBin();
    },
    changeBin(bin) {
      flush();
      client.setQueryData<BinDto>(
        binKeys.bin(binId),
        (held) => held && { ...bin, lastSeq: Math.max(held.lastSeq, bin.lastSeq) },
      );
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
