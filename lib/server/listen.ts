import type { Server } from "node:http";
import { createServer, type Server as NetServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

export interface Listening {
  readonly port: number;
  /** Stops accepting; connections that are open stay. */
  close(): void;
  /** After `close`: resolves when the connections have ended, idle ones at once, those still busy within two seconds. */
  whenEnded(): Promise<void>;
}

const BUSY_MS = 2_000;
const LOOK_MS = 20;

/**
 * Listens on host and port. "localhost" means both loopback addresses, where the machine has both: senders resolve the
 * name as they please. Rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL).
 */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  const isBoth = host === "localhost";
  const bound = await listenOn(server, isBoth ? "127.0.0.1" : host, port);
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit("connection", socket));
  const listeners: NetServer[] =
    isBoth && (await listenOnIfPresent(second, "::1", bound)) ? [server, second] : [server];
  let ended: Promise<unknown> = Promise.resolve();
  return {
    port: bound,
    close() {
      ended = Promise.all(listeners.map((each) => new Promise((resolve) => each.close(resolve))));
    },
    whenEnded: () => endConnections(server, ended),
  };
}

async function endConnections(server: Server, ended: Promise<unknown>): Promise<void> {
  // A connection that was busy when the server closed is idle after its answer; Node does not look again by itself.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_MS);
  const force = setTimeout(() => server.closeAllConnections(), BUSY_MS);
  await Promise.race([ended, delay(BUSY_MS + LOOK_MS, undefined, { ref: false })]);
  clearInterval(look);
  clearTimeout(force);
}

function listenOn(server: NetServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, backlog: 1024 }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** False when the machine has no such address. A port in use there is an error: a browser would land in that program. */
async function listenOnIfPresent(server: NetServer, host: string, port: number): Promise<boolean> {
  try {
    await listenOn(server, host, port);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") return false;
    throw error;
  }
}
