import type { DefaultEventsMap, Server, Socket } from "socket.io";
import type { ClientToServerEvents, ServerToClientEvents } from "@/lib/live/events";
import type { Actor } from "@/lib/workspaces/actor";
import type { Credentials } from "@/lib/workspaces/read-credentials";

/** What the hub knows of a socket beyond its connection. */
export interface SocketData {
  /** Kept to be asked again on every watch: a key may have been revoked since. */
  readonly credentials: Credentials;
  readonly actor: Actor;
  /** The bins that the socket wants, those being authorised included. */
  readonly wanted: Set<string>;
  /** Requests being worked on. */
  pending: number;
}

export type HubServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;
export type HubSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, SocketData>;
