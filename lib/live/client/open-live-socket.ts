import { SOCKET_PATH } from "@/lib/live/events";
import type { LiveSocket } from "./live-socket";

export interface LiveServer {
  /** Another origin than the page's, for programs. */
  readonly url?: string;
  /** A workspace key; a browser sends its cookie. */
  readonly token?: string;
}

/** A socket to the hub, not connected yet. Socket.IO's client is loaded only now. */
export async function openLiveSocket(server: LiveServer = {}): Promise<LiveSocket> {
  const { io } = await import("socket.io-client");
  return io(server.url, {
    path: SOCKET_PATH,
    ...(server.token === undefined ? {} : { auth: { token: server.token } }),
    autoConnect: false,
    forceNew: true,
    transports: ["websocket", "polling"],
    // Without it, the second transport is never tried.
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    // A restarted server does not get all its watchers back in the same instant.
    randomizationFactor: 0.5,
    timeout: 10_000,
  });
}
