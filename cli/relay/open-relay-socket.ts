import { io, type Socket } from "socket.io-client";
import { accessHeaders } from "@/cli/access-headers";
import { SOCKET_PATH } from "@/lib/live/events";
import { type HubToRelayEvents, RELAY_NAMESPACE, type RelayToHubEvents } from "@/lib/relays/protocol/relay-events";
import type { RelayAuth } from "@/lib/relays/protocol/relay-messages";

export type RelaySocket = Socket<HubToRelayEvents, RelayToHubEvents>;

/** A connection to an instance's hub, not opened yet; it opens itself again whenever it is lost. */
export function openRelaySocket(origin: string, auth: RelayAuth): RelaySocket {
  return io(`${origin}${RELAY_NAMESPACE}`, {
    path: SOCKET_PATH,
    auth,
    extraHeaders: { ...accessHeaders() },
    autoConnect: false,
    forceNew: true,
    transports: ["websocket", "polling"],
    // Without it, the second transport is never tried.
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 5_000,
    timeout: 10_000,
  });
}
