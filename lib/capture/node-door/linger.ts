import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

const LINGER_MS = 2_000;

/**
 * Makes the socket close gently once its answer is out: our side ends, what the sender still writes is read and dropped
 * for two seconds. Closing at once would reset the connection, and the reset can overtake the answer.
 */
export function lingerOnClose(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    destroyLater(socket);
  };
}

/**
 * Sends the last bytes over a socket that Node's HTTP server has let go of, and closes it as gently. Such a socket has no
 * timeouts any more: only ended, it would stay for as long as the other end likes.
 */
export function endGently(socket: Duplex, bytes: Buffer | string): void {
  socket.on("error", () => socket.destroy());
  socket.resume();
  socket.end(bytes);
  destroyLater(socket);
}

function destroyLater(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(timer));
}
