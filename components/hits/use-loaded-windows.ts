"use client";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { HitWindow } from "@/lib/live/client/hit-windows";

export type LoadedWindows = ReadonlyMap<number, HitWindow>;

class WindowStore {
  readonly #client: QueryClient;
  readonly #binId: string;
  #windows: LoadedWindows = new Map();

  constructor(client: QueryClient, binId: string) {
    this.#client = client;
    this.#binId = binId;
  }

  readonly subscribe = (listener: () => void): (() => void) =>
    this.#client.getQueryCache().subscribe(({ query }) => {
      const [kind, binId, part] = query.queryKey;
      if (kind === "bin" && binId === this.#binId && part === "hits") listener();
    });

  /** The same map as long as no window changed. */
  readonly read = (): LoadedWindows => {
    const entries = this.#client.getQueriesData<HitWindow>({ queryKey: binKeys.windows(this.#binId) });
    const windows = new Map<number, HitWindow>();
    for (const [key, window] of entries) {
      if (typeof key[3] === "number" && window !== undefined) windows.set(key[3], window);
    }
    const isSame =
      windows.size === this.#windows.size && [...windows].every(([page, window]) => this.#windows.get(page) === window);
    if (!isSame) this.#windows = windows;
    return this.#windows;
  };
}

/** All windows of a bin's hits that the query cache holds, whoever loaded them. */
export function useLoadedWindows(binId: string): LoadedWindows {
  const client = useQueryClient();
  const [store] = useState(() => new WindowStore(client, binId));
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
