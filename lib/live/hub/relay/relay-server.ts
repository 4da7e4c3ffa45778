import type { DefaultEventsMap, Namespace, Socket } from "socket.io";
import type { HubServer } from "@/lib/live/hub/hub-server";
import { type HubToRelayEvents, RELAY_NAMESPACE, type RelayToHubEvents } from "@/lib/relays/protocol/relay-events";
import type { RelayAuth } from "@/lib/relays/protocol/relay-messages";
import type { Actor } from "@/lib/workspaces/actor";

/** What the hub knows of a relay beyond its connection. */
interface RelayData {
  readonly actor: Actor;
  readonly auth: RelayAuth;
  readonly bin: { readonly id: string };
  /** Hits being taken. */
  taking: number;
}

export type RelayServer = Namespace<RelayToHubEvents, HubToRelayEvents, DefaultEventsMap, RelayData>;
export type RelaySocket = Socket<RelayToHubEvents, HubToRelayEvents, DefaultEventsMap, RelayData>;

/** The relays' own namespace: other events than those of the watchers, on the same server. */
export function openRelayNamespace(io: HubServer): RelayServer {
  // The server's type names the events of its main namespace alone.
  return io.of(RELAY_NAMESPACE) as unknown as RelayServer;
}
