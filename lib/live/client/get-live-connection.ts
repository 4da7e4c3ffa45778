import { createLiveConnection, type LiveConnection } from "./create-live-connection";
import { openLiveSocket } from "./open-live-socket";

let connection: LiveConnection | null = null;

/** The page's one connection; it opens when something watches. */
export function getLiveConnection(): LiveConnection {
  connection ??= createLiveConnection({ openSocket: () => openLiveSocket() });
  return connection;
}
