export interface Alerts {
  /** A notification of the system for hits that come while the page cannot be seen. */
  readonly notify: boolean;
  /** A short tone for each new hit. */
  readonly sound: boolean;
}

const KEY = "hookscope-alerts";
const OFF: Alerts = { notify: false, sound: false };
const listeners = new Set<() => void>();
let current: Alerts | null = null;

function read(): Alerts {
  try {
    const stored: Partial<Record<keyof Alerts, unknown>> = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return { notify: stored.notify === true, sound: stored.sound === true };
  } catch {
    return OFF;
  }
}

/** What this browser wants to be told of, for all bins. It lives in the browser's storage where that may be used. */
export const alertStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get(): Alerts {
    current ??= read();
    return current;
  },
  getOnServer: (): Alerts => OFF,
  change(part: Partial<Alerts>): void {
    current = { ...alertStore.get(), ...part };
    try {
      localStorage.setItem(KEY, JSON.stringify(current));
    } catch {
      // Then it holds until the page is left.
    }
    for (const listener of listeners) listener();
  },
};
