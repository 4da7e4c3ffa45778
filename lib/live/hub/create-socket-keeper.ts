import type { Duplex } from "node:stream";
import type { Logger } from "pino";

const GOODBYE_MS = 1000;

export interface SocketKeeper {
  /** Minds an upgraded socket until it is closed: its errors are handled whoever else listens. */
  keep(socket: Duplex): void;
  /** Resolves when all are closed; those that are not after a second are cut off. */
  close(): Promise<void>;
}

/** Minds the sockets that left the HTTP server by an upgrade, of which it no longer knows. */
export function createSocketKeeper(log: Logger): SocketKeeper {
  const kept = new Set<Duplex>();
  return {
    keep(socket) {
      kept.add(socket);
      socket.on("error", (error) => log.debug({ err: error }, "a live connection broke"));
      socket.once("close", () => kept.delete(socket));
    },
    async close() {
      const closing = [...kept].map((socket) => new Promise<void>((resolve) => socket.once("close", () => resolve())));
      const timer = setTimeout(() => {
        for (const socket of kept) socket.destroy();
      }, GOODBYE_MS);
      await Promise.all(closing);
      clearTimeout(timer);
    },
  };
}
