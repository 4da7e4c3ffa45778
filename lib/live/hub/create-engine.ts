import { Server as Engine } from "engine.io";
import { isOwnOrigin } from "@/lib/http/is-own-origin";

/** Connections of the whole process, those not let in yet included. */
const MAX_CONNECTIONS = 10_000;
/** Browsers send only who they are and what they watch. */
const MAX_MESSAGE_BYTES = 16 * 1024;

/**
 * The transport below Socket.IO, driven by the dispatcher: it is attached to no server and listens for nothing. Refuses
 * foreign origins before anything else is looked at. Messages are not compressed: a compressed frame is made per socket
 * instead of once per event, and holds a window of memory for each.
 */
export function createEngine(publicUrl: string | undefined): Engine {
  const engine: Engine = new Engine({
    transports: ["polling", "websocket"],
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    // Either end notices within 20 s that the other is gone.
    pingInterval: 12_000,
    pingTimeout: 8_000,
    allowRequest({ headers }, decide) {
      if (engine.clientsCount >= MAX_CONNECTIONS) decide("Too many live connections. Try again later.", false);
      else if (
        headers.origin !== undefined &&
        !isOwnOrigin(headers.origin, { publicUrl, host: headers.host ?? null })
      ) {
        decide("A page of another origin may not open a live connection here.", false);
      } else decide(null, true);
    },
  });
  return engine;
}
