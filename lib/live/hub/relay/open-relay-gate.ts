import type { Logger } from "pino";
import { isAppError } from "@/lib/errors";
import { toRefusal } from "@/lib/live/hub/admit-socket";
import type { HubServer } from "@/lib/live/hub/hub-server";
import type { Runtime } from "@/lib/runtime";
import { admitRelay } from "./admit-relay";
import { openRelayNamespace } from "./relay-server";
import { serveRelay } from "./serve-relay";

/** Lets relays in beside the watchers, once the runtime is there. */
export function openRelayGate(io: HubServer, getRuntime: () => Runtime, log: Logger): void {
  const relays = openRelayNamespace(io);
  relays.use((socket, next) => {
    Promise.resolve()
      .then(() => admitRelay(getRuntime(), socket))
      .then(
        () => next(),
        (error: unknown) => {
          if (!isAppError(error)) log.error({ err: error }, "a relay could not be admitted");
          next(toRefusal(error));
        },
      );
  });
  relays.on("connection", (socket) => {
    serveRelay(getRuntime(), socket).catch((error: unknown) => {
      if (!isAppError(error)) log.error({ err: error }, "a relay could not be served");
      socket.disconnect(true);
    });
  });
}
