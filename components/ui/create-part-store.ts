import { loadPart } from "./load-part";

/** Code that comes when it is needed, and who waits for it. */
export interface PartStore<Code> {
  /** Null as long as it has not come. */
  readonly read: () => Code | null;
  /** Calls the listener when it has come; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches it, once for all who ask. Rejects as `loadPart` does; the next call tries again. */
  readonly load: () => Promise<void>;
}

export function createPartStore<Code>(load: () => Promise<Code>): PartStore<Code> {
  const listeners = new Set<() => void>();
  let code: Code | null = null;
  let loading: Promise<void> | null = null;
  async function fetchCode(): Promise<void> {
    try {
      code = await loadPart(load);
    } catch (error) {
      loading = null;
      throw error;
    }
    for (const listener of listeners) listener();
  }
  return {
    read: () => code,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      loading ??= fetchCode();
      return loading;
    },
  };
}
