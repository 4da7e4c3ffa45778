import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { SELF_SIGNED } from "./self-signed";

/** What a target does with a connection once the request is there. */
export type Reaction = (request: Buffer, socket: Socket) => void;

export interface RawTarget {
  readonly port: number;
  /** "http://127.0.0.1:<port>" */
  readonly origin: string;
  /** All requests so far, byte for byte. */
  readonly requests: readonly Buffer[];
  react(reaction: Reaction): void;
  close(): Promise<void>;
}

export const OK: Reaction = (_request, socket) =>
  socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");

/**
 * A server on loopback that reads requests as bytes and answers whatever a test wants; bodies by Content-Length. When
 * `isEager`, it answers the first bytes, whatever they are. On a free port, unless one is given.
 */
export async function openRawTarget({
  tls = false,
  host = "127.0.0.1",
  isEager = false,
  port: wanted = 0,
} = {}): Promise<RawTarget> {
  const requests: Buffer[] = [];
  const sockets = new Set<Socket>();
  let reaction = OK;
  const accept = (socket: Socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    let isDone = false;
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (isDone || !(isEager || isWhole(received))) return;
      isDone = true;
      requests.push(received);
      reaction(received, socket);
    });
  };
  const server: Server = tls ? createTlsServer({ ...SELF_SIGNED }, accept) : createServer(accept);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(wanted, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${tls ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}`,
    requests,
    react: (next) => {
      reaction = next;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function isWhole(received: Buffer): boolean {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd === -1) return false;
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(received.subarray(0, headEnd).toString("latin1"))?.[1] ?? 0);
  return received.length >= headEnd + 4 + length;
}
