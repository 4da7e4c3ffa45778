import type { FeedInput } from "./bin-feed";
import type { BinScreen } from "./bin-screen";
import { type BinWatcher, createBinWatcher } from "./create-bin-watcher";
import { fetchHits as fetchHitsFromApi } from "./fetch-hits";
import { listenForWake } from "./listen-for-wake";
import { listenToSocket } from "./listen-to-socket";
import type { LiveSocket } from "./live-socket";

const ANSWER_PATIENCE_MS = 10_000;
/** How long the connection outlives its last watcher: going from one bin to the next keeps it. */
const LINGER_MS = 5_000;
/** Before Socket.IO's client is loaded again; somewhat random, as all retries are. */
const RETRY_MS = 4_000;

export interface LiveConnection {
  /** Watches a bin whose first `lastSeq` hits the screen has, or reads from the table itself. Returns what ends it. */
  watchBin(binId: string, lastSeq: number, screen: BinScreen): () => void;
  /** Closes the connection now; watching again opens it again. */
  close(): void;
}

export interface LiveConnectionParts {
  readonly openSocket: () => Promise<LiveSocket>;
  readonly fetchHits?: typeof fetchHitsFromApi;
}

/** One connection to the hub, shared by everything on the page that watches a bin, and open only while something does. */
export function createLiveConnection({
  openSocket,
  fetchHits = fetchHitsFromApi,
}: LiveConnectionParts): LiveConnection {
  const watchers = new Set<BinWatcher>();
  let socket: LiveSocket | null = null;
  let isOpening = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let linger: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | null = null;

  function tell(input: FeedInput, binId?: string): void {
    for (const watcher of watchers) if (binId === undefined || watcher.binId === binId) watcher.put(input);
  }

  function show(shown: string, change: (screen: BinScreen) => void): void {
    for (const { binId, screen } of watchers) if (binId === shown) change(screen);
  }

  function retryIn(ms: number): void {
    tell({ type: "disconnected", at: Date.now() });
    clearTimeout(retry);
    retry = setTimeout(connect, ms * (0.5 + Math.random()));
  }

  function connect(): void {
    if (watchers.size === 0) return;
    stopListening ??= listenForWake(wake);
    if (socket !== null) socket.connect();
    else if (!isOpening) {
      isOpening = true;
      openSocket()
        .then(
          (opened) => {
            listenToSocket(opened, { tell, show, retryIn });
            socket = opened;
            connect();
          },
          () => retryIn(RETRY_MS),
        )
        .finally(() => {
          isOpening = false;
        });
    }
  }

  function wake(): void {
    if (socket?.connected) tell({ type: "woke" });
    // Cuts the wait before the next attempt short.
    else socket?.disconnect().connect();
  }

  async function requestWatch(binId: string, afterSeq: number) {
    if (!socket?.connected) throw new Error("The live connection is closed.");
    return await socket.timeout(ANSWER_PATIENCE_MS).emitWithAck("watch", { binId, afterSeq });
  }

  function leave(watcher: BinWatcher): void {
    watcher.stop();
    if (!watchers.delete(watcher)) return;
    const isWatchedStill = [...watchers].some(({ binId }) => binId === watcher.binId);
    if (!isWatchedStill && socket?.connected) socket.emit("unwatch", { binId: watcher.binId });
    clearTimeout(linger);
    if (watchers.size === 0) linger = setTimeout(close, LINGER_MS);
  }

  function close(): void {
    clearTimeout(retry);
    clearTimeout(linger);
    stopListening?.();
    stopListening = null;
    socket?.disconnect();
  }

  return {
    watchBin(binId, lastSeq, screen) {
      clearTimeout(linger);
      const watch = (afterSeq: number) => requestWatch(binId, afterSeq);
      const watcher = createBinWatcher({ binId, lastSeq, screen, watch, fetchHits });
      watchers.add(watcher);
      if (socket?.connected) watcher.put({ type: "connected" });
      else connect();
      return () => leave(watcher);
    },
    close,
  };
}
