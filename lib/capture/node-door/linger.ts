import type { Socket } from "node:net";

const LINGER_MS = 2_000;

/**
 * Makes the socket close gently once its answer is out: our side ends, what the sender still writes is read and dropped
 * for two seconds. Closing at once would reset the connection, and the reset can overtake the answer.
 */
export function lingerOnClose(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once("close", () => clearTimeout(timer));
  };
}
