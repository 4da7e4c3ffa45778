/** What the hub has told of the bin, and whether it can be asked. */
export interface News {
  /** Resolves when the connection stands; rejects when the program ends. */
  whenConnected(): Promise<void>;
  /** Resolves when there may be hits after this one; rejects when the program ends. */
  waitFor(after: number): Promise<void>;
  connected(): void;
  disconnected(): void;
  newest(lastSeq: number): void;
}

export function createNews(signal: AbortSignal): News {
  let isConnected = false;
  let newest = 0;
  let waiting: Array<() => void> = [];

  function tell(): void {
    const told = waiting;
    waiting = [];
    for (const look of told) look();
  }

  function until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (signal.aborted) reject(signal.reason);
        else if (isSo()) resolve();
        else waiting.push(look);
      };
      look();
    });
  }

  signal.addEventListener("abort", tell, { once: true });
  return {
    whenConnected: () => until(() => isConnected),
    waitFor: (after) => until(() => newest > after),
    connected() {
      isConnected = true;
      tell();
    },
    disconnected() {
      isConnected = false;
    },
    newest(lastSeq) {
      newest = Math.max(newest, lastSeq);
      tell();
    },
  };
}
