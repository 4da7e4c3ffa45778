import type { QueryClient } from "@tanstack/react-query";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";

/** Whoever keeps hits outside of the windows, as a search does, and wants to keep them current. */
export interface HitHolder {
  /** Hits that arrived or changed. */
  put(hits: readonly HitSummary[]): void;
  drop(event: HitsDeletedEvent): void;
  /** Changes may have been missed: what is held may be out of date. */
  renew(): void;
}

/** The holders of each bin's hits. */
export class HitHolders {
  readonly #holders = new Set<{ readonly binId: string; readonly holder: HitHolder }>();

  /** Tells a holder what happens to a bin's hits until the returned function is called. */
  add(binId: string, holder: HitHolder): () => void {
    const entry = { binId, holder };
    this.#holders.add(entry);
    return () => this.#holders.delete(entry);
  }

  tell(binId: string, what: (holder: HitHolder) => void): void {
    for (const entry of this.#holders) if (entry.binId === binId) what(entry.holder);
  }
}

const BY_CLIENT = new WeakMap<QueryClient, HitHolders>();

/** Those that go with this query cache. */
export function hitHolders(client: QueryClient): HitHolders {
  const known = BY_CLIENT.get(client);
  if (known) return known;
  const made = new HitHolders();
  BY_CLIENT.set(client, made);
  return made;
}
