import type { Logger } from "pino";
import type { HubSocket } from "./hub-server";

const MAX_WAITING_PACKETS = 1000;
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

/**
 * Closes a connection that does not take what it is sent, and forgets what is waiting for it. Its browser connects again
 * and catches up from the table, which costs it less than the backlog would. So a reader that stalls costs this process some
 * megabytes at most: what waits, and as much again that was handed to its socket.
 */
export function closeWhenBehind({ conn, id }: HubSocket, log: Logger): void {
  let packets = 0;
  let bytes = 0;
  conn.on("packetCreate", ({ data }: { readonly data?: unknown }) => {
    packets += 1;
    bytes += typeof data === "string" ? data.length : 0;
    if ((packets <= MAX_WAITING_PACKETS && bytes <= MAX_WAITING_BYTES) || conn.readyState !== "open") return;
    log.info({ socket: id, packets, bytes }, "a live connection is too slow and is closed");
    // Not now: a broadcast is on its way through the connections of a room.
    setImmediate(() => conn.close(true));
  });
  // Everything that waited was handed to the transport, which takes the next only when this has left.
  conn.on("flush", () => {
    packets = 0;
    bytes = 0;
  });
}
