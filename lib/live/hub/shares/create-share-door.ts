import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import { isAppError } from "@/lib/errors";
import { type HitsDeletedEvent, SHARE_NAMESPACE } from "@/lib/live/events";
import { toRefusal } from "@/lib/live/hub/admit-socket";
import { closeWhenBehind } from "@/lib/live/hub/close-when-behind";
import type { HubServer, HubSocket } from "@/lib/live/hub/hub-server";
import { rooms } from "@/lib/live/hub/rooms";
import type { ShareRow } from "@/lib/shares/share-row";
import { admitShareSocket } from "./admit-share-socket";
import { createShareBeat } from "./create-share-beat";
import type { ShareWatch } from "./share-watch";

/** The pages that show shares, connected: told when theirs ends, and that it grew; never what came. */
export interface ShareDoor {
  /** Whether a live share of the bin is looked at. */
  isWatched(binId: string): boolean;
  grew(binId: string, lastSeq: number): void;
  hitsDeleted(event: HitsDeletedEvent): void;
  /** Tells the pages of a share why it ended, and closes their connections. */
  end(shareId: string, message: string): void;
  stop(): void;
}

export interface ShareDoorParts {
  readonly db: Database;
  readonly io: HubServer;
  readonly log: Logger;
  readonly everyMs: number;
}

export function createShareDoor({ db, io, log, everyMs }: ShareDoorParts): ShareDoor {
  const namespace = io.of(SHARE_NAMESPACE);
  const admitted = new WeakMap<HubSocket, ShareWatch>();
  const watches = new Map<string, ShareWatch>();
  const isWatched = (binId: string) => namespace.adapter.rooms.has(rooms.liveShares(binId));

  namespace.use((socket, next) => {
    admitShareSocket(db, io, socket)
      .then(async ({ share, until }) => {
        admitted.set(socket, watchOf(share, until));
        await joinRooms(socket, share);
        next();
      })
      .catch((error: unknown) => {
        if (!isAppError(error)) log.error({ err: error }, "the page of a share could not be connected");
        next(toRefusal(error));
      });
  });
  namespace.on("connection", (socket) => {
    const watch = admitted.get(socket);
    if (watch !== undefined) watches.set(socket.id, watch);
    closeWhenBehind(socket, log);
    socket.on("error", (error) => log.debug({ err: error }, "the page of a share sent what it must not"));
    socket.once("disconnect", () => watches.delete(socket.id));
  });

  function end(shareId: string, message: string): void {
    const room = namespace.in(rooms.share(shareId));
    room.emit("shareEnded", { message });
    room.disconnectSockets(true);
  }

  const stop = createShareBeat({ db, namespace, watches, log, everyMs });
  return {
    isWatched,
    grew(binId, lastSeq) {
      if (isWatched(binId)) namespace.to(rooms.liveShares(binId)).emit("shareGrew", { lastSeq });
    },
    hitsDeleted({ binId, ...event }) {
      if (isWatched(binId)) namespace.to(rooms.liveShares(binId)).emit("shareHitsDeleted", event);
    },
    end,
    stop,
  };
}

function watchOf({ id, live }: ShareRow, until: number): ShareWatch {
  // The first beat tells it how far the bin is: between its list and now something may have come.
  return { shareId: id, until, told: live ? 0 : null };
}

async function joinRooms(socket: HubSocket, { id, binId, live }: ShareRow): Promise<void> {
  await socket.join(rooms.share(id));
  if (live) await socket.join(rooms.liveShares(binId));
}
