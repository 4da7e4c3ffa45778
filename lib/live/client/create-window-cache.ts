import type { QueryClient } from "@tanstack/react-query";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";
import { binKeys } from "./bin-keys";
import { hitHolders } from "./hit-holders";
import { dropHits, type HitWindow, putHits, windowBounds, windowOfSeq } from "./hit-windows";
import { pendingWindows } from "./pending-windows-of";

export interface WindowCache {
  put(hits: readonly HitSummary[]): void;
  drop(event: HitsDeletedEvent): void;
  /** Drops the windows that lack hits after `after`; from here on the stream vouches for those that begin after `lastSeq`. */
  restart(range: { readonly after: number; readonly lastSeq: number }): void;
}

/**
 * The windows of a bin in the query cache, as its stream changes them. Loaded windows are changed, those being fetched
 * get the change on top of the answer, others are left to be fetched. Holders of hits are told too. One that begins after where the stream
 * began is made by its first hit: everything in it comes by the stream.
 */
export function createWindowCache(client: QueryClient, binId: string, began: number): WindowCache {
  const pending = pendingWindows(client);
  const holders = hitHolders(client);
  let streamBegan = began;
  // A window is made once: one that left the cache since has more than the next hit in it.
  let lastMade = -1;

  function putIntoWindow(page: number, hits: readonly HitSummary[]): void {
    const key = binKeys.window(binId, page);
    const held = client.getQueryData<HitWindow>(key);
    if (held !== undefined) client.setQueryData<HitWindow>(key, putHits(held, page, hits));
    else if (windowBounds(page).after >= streamBegan && page > lastMade && !client.isFetching({ queryKey: key })) {
      client.setQueryData<HitWindow>(key, putHits([], page, hits));
    }
    if (windowBounds(page).after >= streamBegan) lastMade = Math.max(lastMade, page);
  }

  return {
    put(hits) {
      pending.put(binId, hits);
      holders.tell(binId, (holder) => holder.put(hits));
      for (const page of new Set(hits.map((hit) => windowOfSeq(hit.seq)))) putIntoWindow(page, hits);
    },
    drop(event) {
      pending.drop(event);
      holders.tell(binId, (holder) => holder.drop(event));
      client.setQueriesData<HitWindow>({ queryKey: binKeys.windows(binId) }, (held) => held && dropHits(held, event));
    },
    restart({ after, lastSeq }) {
      streamBegan = lastSeq;
      holders.tell(binId, (holder) => holder.renew());
      if (after >= lastSeq) return;
      // Read as they are, these would show holes. Those in view are read again by whoever resyncs.
      for (const window of client.getQueryCache().findAll({ queryKey: binKeys.windows(binId) })) {
        if (Number(window.queryKey.at(-1)) >= windowOfSeq(after + 1)) window.reset();
      }
    },
  };
}
