import type { ErrorBody } from "@/lib/errors";
import type { HitsDeletedEvent } from "@/lib/live/events";
import { listenForWake } from "./listen-for-wake";
import type { LiveSocket } from "./live-socket";
import { openShareSocket, type ShareSocketAuth } from "./open-share-socket";

const RETRY_MS = 4_000;

/** What the page of a share is told. */
export interface ShareScreen {
  /** Connected, again too: what came meanwhile is to be read. */
  connected(): void;
  /** Not reachable since that time, in milliseconds; it is tried again. */
  lost(since: number): void;
  /** The share opens no more, or not with this ticket. */
  ended(message: string): void;
  grew(lastSeq: number): void;
  hitsDeleted(event: Omit<HitsDeletedEvent, "binId">): void;
  renewed(ticket: string): void;
}

const ENDED: ReadonlySet<string | undefined> = new Set(["GONE", "NOT_FOUND", "UNAUTHENTICATED", "INVALID_INPUT"]);

/** Stays connected for a share that was opened, and tells the page what happens to it. Returns what ends it. */
export function watchShare(
  readAuth: () => ShareSocketAuth,
  screen: ShareScreen,
  open: (readAuth: () => ShareSocketAuth) => Promise<LiveSocket> = openShareSocket,
): () => void {
  let socket: LiveSocket | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function stop(): void {
    isStopped = true;
    clearTimeout(retry);
    stopListening();
    socket?.disconnect();
  }

  function end(message: string): void {
    if (isStopped) return;
    stop();
    screen.ended(message);
  }

  function tryAgain(): void {
    if (isStopped) return;
    screen.lost(Date.now());
    clearTimeout(retry);
    retry = setTimeout(connect, RETRY_MS * (0.5 + Math.random()));
  }

  function connect(): void {
    if (isStopped) return;
    if (socket !== null) {
      socket.connect();
      return;
    }
    open(readAuth).then((opened) => {
      if (isStopped) return;
      socket = opened;
      listen(opened, { screen, end, tryAgain });
      opened.connect();
    }, tryAgain);
  }

  const stopListening = listenForWake(() => {
    // Cuts the wait before the next attempt short.
    if (socket !== null && !socket.connected) socket.disconnect().connect();
  });
  connect();
  return stop;
}

interface Listener {
  readonly screen: ShareScreen;
  readonly end: (message: string) => void;
  /** Nothing connects again by itself. */
  readonly tryAgain: () => void;
}

function listen(socket: LiveSocket, { screen, end, tryAgain }: Listener): void {
  socket.on("connect", () => screen.connected());
  socket.on("disconnect", (reason) => (socket.active ? screen.lost(Date.now()) : again(reason)));
  socket.on("connect_error", (error: Error & { readonly data?: Partial<ErrorBody> }) => {
    const refusal = error.data?.error;
    if (refusal !== undefined && ENDED.has(refusal.code)) end(refusal.message);
    else if (socket.active) screen.lost(Date.now());
    else tryAgain();
  });
  socket.on("shareEnded", ({ message }) => end(message));
  socket.on("shareGrew", ({ lastSeq }) => screen.grew(lastSeq));
  socket.on("shareHitsDeleted", (event) => screen.hitsDeleted(event));
  socket.on("shareTicket", ({ ticket }) => screen.renewed(ticket));

  function again(reason: string): void {
    if (reason !== "io client disconnect") tryAgain();
  }
}
