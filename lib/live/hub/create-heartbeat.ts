import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { HubServer } from "./hub-server";
import { openRelayNamespace } from "./relay/relay-server";
import { rooms } from "./rooms";

const BINS_PER_QUERY = 1000;
const PREFIX = rooms.bin("");

export interface HeartbeatParts {
  readonly db: Database;
  readonly io: HubServer;
  readonly publisher: LivePublisher;
  readonly log: Logger;
  readonly everyMs: number;
}

/**
 * Tells the watchers and relays of each bin its `lastSeq` every `everyMs`, as the table has it: so a hit that no event told of,
 * because an event was lost or another process captured it, shows within that time. A bin that is gone is told as deleted.
 * Returns what stops it.
 */
export function createHeartbeat({ db, io, publisher, log, everyMs }: HeartbeatParts): () => void {
  const relays = openRelayNamespace(io);
  let isBeating = false;

  async function beat(): Promise<void> {
    const watched = [...new Set([...io.sockets.adapter.rooms.keys(), ...relays.adapter.rooms.keys()])]
      .filter((room) => room.startsWith(PREFIX))
      .map((room) => room.slice(PREFIX.length));
    for (let from = 0; from < watched.length; from += BINS_PER_QUERY) {
      const ids = watched.slice(from, from + BINS_PER_QUERY);
      const bins = await db.bin.findMany({
        where: { id: { in: ids }, deletedAt: null },
        select: { id: true, lastSeq: true },
      });
      const living = new Set(bins.map(({ id }) => id));
      for (const id of ids) if (!living.has(id)) publisher.binDeleted(id);
      for (const { id, lastSeq } of bins) {
        io.to(rooms.bin(id)).emit("heartbeat", { binId: id, lastSeq });
        relays.to(rooms.bin(id)).emit("newest", { lastSeq });
      }
    }
  }

  const timer = setInterval(() => {
    // One that waits for a slow database is not overtaken by the next.
    if (isBeating) return;
    isBeating = true;
    beat()
      .catch((error: unknown) => log.debug({ err: error }, "the live heartbeat is skipped: the database is away"))
      .finally(() => {
        isBeating = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
