import type { Server } from "node:http";
import { createServer, type Server as NetServer } from "node:net";

export interface Listening {
  readonly port: number;
  /** Stops accepting; connections that are open stay. */
  close(): void;
}

/**
 * Listens on host and port. "localhost" means both loopback addresses, where the machine has both: senders resolve the
 * name as they please. Rejects with the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL).
 */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  if (host !== "localhost") {
    const bound = await listenOn(server, host, port);
    return { port: bound, close: () => void server.close() };
  }
  const bound = await listenOn(server, "127.0.0.1", port);
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit("connection", socket));
  const isBoth = await listenOnIfPresent(second, "::1", bound);
  return {
    port: bound,
    close() {
      server.close();
      if (isBoth) second.close();
    },
  };
}

function listenOn(server: Server | NetServer, host: string, port: number): Promise<number> {
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
