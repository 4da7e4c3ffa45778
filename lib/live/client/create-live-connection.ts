import type { ErrorBody } from "@/lib/errors";
import type { FeedInput } from "./bin-feed";
import type { BinScreen } from "./bin-screen";
import { type BinWatcher, createBinWatcher } from "./create-bin-watcher";
import { fetchHits as fetchHitsFromApi } from "./fetch-hits";
import { listenForWake } from "./listen-for-wake";
import type { LiveSocket } from "./live-socket";

const ANSWER_PATIENCE_MS = 10_000;
/** How long the connection outlives its last watcher: going from one bin to the next keeps it. */
const LINGER_MS = 5_000;
/** Before a server that refused for now is asked again; somewhat random, so that not all come back at once. */
const RETRY_MS = 4_000;
/** Before a server that ended the connection on purpose is asked why. */
const SOON_MS = 400;

const NO_ACCESS: ReadonlySet<string | undefined> = new Set(["UNAUTHENTICATED", "FORBIDDEN", "INVALID_INPUT"]);

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
            socket = listen(opened);
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

  function listen(opened: LiveSocket): LiveSocket {
    opened.on("connect", () => tell({ type: "connected" }));
    opened.on("disconnect", (reason) => {
      // The client does not come back by itself after the server has ended the connection on purpose.
      if (reason === "io server disconnect") retryIn(SOON_MS);
      else tell({ type: "disconnected", at: Date.now() });
    });
    opened.on("connect_error", (error: Error & { readonly data?: Partial<ErrorBody> }) => {
      if (opened.active) tell({ type: "disconnected", at: Date.now() });
      else if (NO_ACCESS.has(error.data?.error?.code)) tell({ type: "refused" });
      else retryIn(RETRY_MS);
    });
    opened.on("hits", ({ binId, hits, lastSeq }) => tell({ type: "hits", hits, lastSeq }, binId));
    opened.on("hitChanged", ({ binId, hit }) => tell({ type: "hitChanged", hit }, binId));
    opened.on("hitsDeleted", (event) => tell({ type: "hitsDeleted", event }, event.binId));
    opened.on("heartbeat", ({ binId, lastSeq }) => tell({ type: "heartbeat", lastSeq }, binId));
    opened.on("binDeleted", ({ binId }) => tell({ type: "binDeleted" }, binId));
    opened.on("binChanged", ({ bin }) => {
      for (const { binId, screen } of watchers) if (binId === bin.id) screen.changeBin(bin);
    });
    return opened;
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
