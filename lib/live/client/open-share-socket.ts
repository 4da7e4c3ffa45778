import { SHARE_NAMESPACE, SOCKET_PATH } from "@/lib/live/events";
import type { LiveSocket } from "./live-socket";

/** What lets the page of a share in; the ticket as it is at each connection. */
export interface ShareSocketAuth {
  readonly token: string;
  readonly ticket: string;
}

/** A socket for the page of one share, not connected yet. Socket.IO's client is loaded only now. `url`: for programs. */
export async function openShareSocket(readAuth: () => ShareSocketAuth, url = ""): Promise<LiveSocket> {
  const { io } = await import("socket.io-client");
  return io(`${url}${SHARE_NAMESPACE}`, {
    path: SOCKET_PATH,
    auth: (send) => send({ ...readAuth() }),
    autoConnect: false,
    forceNew: true,
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 8_000,
    randomizationFactor: 0.5,
    timeout: 10_000,
  });
}
