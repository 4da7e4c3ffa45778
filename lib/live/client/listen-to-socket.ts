import type { ErrorBody } from "@/lib/errors";
import type { FeedInput } from "./bin-feed";
import type { BinScreen } from "./bin-screen";
import type { LiveSocket } from "./live-socket";

/** Before a server that refused for now is asked again. */
const RETRY_MS = 4_000;
/** Before a server that ended the connection on purpose is asked why. */
const SOON_MS = 400;

const NO_ACCESS: ReadonlySet<string | undefined> = new Set(["UNAUTHENTICATED", "FORBIDDEN", "INVALID_INPUT"]);

export interface SocketListener {
  /** Something happened to one bin, or to all that are watched. */
  tell(input: FeedInput, binId?: string): void;
  /** Changes something on the screens of a bin that is no hit. */
  show(binId: string, change: (screen: BinScreen) => void): void;
  /** The connection is gone and does not come back by itself: connect again in about that time. */
  retryIn(ms: number): void;
}

/** Puts what a socket says into the words of the feeds. */
export function listenToSocket(socket: LiveSocket, { tell, show, retryIn }: SocketListener): void {
  const lost = () => tell({ type: "disconnected", at: Date.now() });
  socket.on("connect", () => tell({ type: "connected" }));
  socket.on("disconnect", (reason) => (reason === "io server disconnect" ? retryIn(SOON_MS) : lost()));
  socket.on("connect_error", (error: Error & { readonly data?: Partial<ErrorBody> }) => {
    if (socket.active) lost();
    else if (NO_ACCESS.has(error.data?.error?.code)) tell({ type: "refused" });
    else retryIn(RETRY_MS);
  });
  socket.on("hits", ({ binId, hits, lastSeq }) => tell({ type: "hits", hits, lastSeq }, binId));
  socket.on("hitChanged", ({ binId, hit }) => tell({ type: "hitChanged", hit }, binId));
  socket.on("hitsDeleted", (event) => tell({ type: "hitsDeleted", event }, event.binId));
  socket.on("heartbeat", ({ binId, lastSeq }) => tell({ type: "heartbeat", lastSeq }, binId));
  socket.on("binDeleted", ({ binId }) => tell({ type: "binDeleted" }, binId));
  socket.on("binChanged", ({ bin }) => show(bin.id, (screen) => screen.changeBin(bin)));
  socket.on("bulkResend", (bulk) => show(bulk.binId, (screen) => screen.changeBulk(bulk)));
  socket.on("targetsChanged", ({ binId }) => show(binId, (screen) => screen.changeTargets()));
}
