import type { Logger } from "pino";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { describeEnd } from "@/lib/shares/share-ended";
import type { HubServer } from "./hub-server";
import { openRelayNamespace } from "./relay/relay-server";
import { rooms } from "./rooms";
import type { ShareDoor } from "./shares/create-share-door";
import { splitHits } from "./split-hits";

/** Publishes to the sockets of this process. An event that cannot be sent is logged and given up: the table is the truth. */
export function createPublisher(io: HubServer, shares: ShareDoor, log: Logger): LivePublisher {
  const relays = openRelayNamespace(io);
  const isFollowed = (binId: string) => relays.adapter.rooms.has(rooms.bin(binId));
  const isWatched = (binId: string) => io.sockets.adapter.rooms.has(rooms.bin(binId)) || isFollowed(binId);

  function publish(binId: string, emit: (to: ReturnType<HubServer["to"]>) => void): void {
    if (!isWatched(binId)) return;
    try {
      emit(io.to(rooms.bin(binId)));
    } catch (error) {
      log.error({ err: error, binId }, "a live event could not be sent");
    }
  }

  return {
    isWatched: (binId) => isWatched(binId) || shares.isWatched(binId),
    hits(binId, hits) {
      shares.grew(binId, hits.at(-1)?.seq ?? 0);
      if (isFollowed(binId)) relays.to(rooms.bin(binId)).emit("newest", { lastSeq: hits.at(-1)?.seq ?? 0 });
      for (const piece of splitHits(hits)) {
        const lastSeq = piece.at(-1)?.seq ?? 0;
        publish(binId, (to) => to.emit("hits", { binId, hits: piece, lastSeq }));
      }
    },
    hitChanged: (hit) => publish(hit.binId, (to) => to.emit("hitChanged", { binId: hit.binId, hit })),
    hitsDeleted(event) {
      shares.hitsDeleted(event);
      publish(event.binId, (to) => to.emit("hitsDeleted", event));
    },
    resendAttempt: (event) => publish(event.binId, (to) => to.emit("resendAttempt", event)),
    bulkResend: (bulk) => publish(bulk.binId, (to) => to.emit("bulkResend", bulk)),
    targetsChanged: (binId) => publish(binId, (to) => to.emit("targetsChanged", { binId })),
    binChanged: (bin) => publish(bin.id, (to) => to.emit("binChanged", { bin })),
    binDeleted(binId) {
      publish(binId, (to) => to.emit("binDeleted", { binId }));
      io.in(rooms.bin(binId)).socketsLeave(rooms.bin(binId));
      relays.in(rooms.bin(binId)).disconnectSockets(true);
    },
    relaysChanged: (binId, list) => publish(binId, (to) => to.emit("relaysChanged", { binId, relays: list })),
    keyRevoked(keyId) {
      io.in(rooms.key(keyId)).disconnectSockets(true);
      relays.in(rooms.key(keyId)).disconnectSockets(true);
    },
    shareRevoked: (shareId) => shares.end(shareId, describeEnd("revoked")),
  };
}
