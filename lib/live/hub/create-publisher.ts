import type { Logger } from "pino";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { HubServer } from "./hub-server";
import { rooms } from "./rooms";
import { splitHits } from "./split-hits";

/** Publishes to the sockets of this process. An event that cannot be sent is logged and given up: the table is the truth. */
export function createPublisher(io: HubServer, log: Logger): LivePublisher {
  const isWatched = (binId: string) => io.sockets.adapter.rooms.has(rooms.bin(binId));

  function publish(binId: string, emit: (to: ReturnType<HubServer["to"]>) => void): void {
    if (!isWatched(binId)) return;
    try {
      emit(io.to(rooms.bin(binId)));
    } catch (error) {
      log.error({ err: error, binId }, "a live event could not be sent");
    }
  }

  return {
    isWatched,
    hits(binId, hits) {
      for (const piece of splitHits(hits)) {
        const lastSeq = piece.at(-1)?.seq ?? 0;
        publish(binId, (to) => to.emit("hits", { binId, hits: piece, lastSeq }));
      }
    },
    hitChanged: (hit) => publish(hit.binId, (to) => to.emit("hitChanged", { binId: hit.binId, hit })),
    hitsDeleted: (event) => publish(event.binId, (to) => to.emit("hitsDeleted", event)),
    binChanged: (bin) => publish(bin.id, (to) => to.emit("binChanged", { bin })),
    binDeleted(binId) {
      publish(binId, (to) => to.emit("binDeleted", { binId }));
      io.in(rooms.bin(binId)).socketsLeave(rooms.bin(binId));
    },
    keyRevoked: (keyId) => io.in(rooms.key(keyId)).disconnectSockets(true),
  };
}
