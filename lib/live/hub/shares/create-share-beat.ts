import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import type { HubServer } from "@/lib/live/hub/hub-server";
import { makeTicket, TICKET_MS } from "@/lib/shares/share-ticket";
import { judgeWatch, type WatchedShare } from "./judge-watch";
import type { ShareWatch } from "./share-watch";

const SHARES_PER_QUERY = 1_000;

export interface ShareBeatParts {
  readonly db: Database;
  readonly namespace: ReturnType<HubServer["of"]>;
  /** By the id of their sockets. */
  readonly watches: ReadonlyMap<string, ShareWatch>;
  readonly log: Logger;
  readonly everyMs: number;
}

/**
 * Looks every `everyMs` at the shares that are open on a page, in one query, and tells each page what it must know: that
 * its share ended, whoever ended it in whichever process, or grew. Asks nothing while no page is open. Returns what
 * stops it.
 */
export function createShareBeat({ db, namespace, watches, log, everyMs }: ShareBeatParts): () => void {
  async function beat(): Promise<void> {
    const asked = new Set([...watches.values()].map(({ shareId }) => shareId));
    const ids = [...asked];
    const shares = new Map<string, WatchedShare>();
    for (let from = 0; from < ids.length; from += SHARES_PER_QUERY) {
      for (const share of await readShares(db, ids.slice(from, from + SHARES_PER_QUERY))) shares.set(share.id, share);
    }
    const now = new Date();
    for (const [socketId, watch] of watches) {
      // Of those that came while the table was read the next beat knows.
      if (asked.has(watch.shareId)) tell(socketId, watch, shares.get(watch.shareId), now);
    }
  }

  function tell(socketId: string, watch: ShareWatch, share: WatchedShare | undefined, now: Date): void {
    const socket = namespace.sockets.get(socketId);
    if (socket === undefined) return;
    const verdict = judgeWatch(share, watch, now);
    if (verdict.is === "ended" || share === undefined) {
      if (verdict.is === "ended") socket.emit("shareEnded", { message: verdict.message });
      socket.disconnect(true);
      return;
    }
    if (verdict.isToRenew) {
      watch.until = now.getTime() + TICKET_MS;
      socket.emit("shareTicket", { ticket: makeTicket(share, watch.until) });
    }
    if (verdict.grewTo !== null) {
      watch.told = verdict.grewTo;
      socket.emit("shareGrew", { lastSeq: verdict.grewTo });
    }
  }

  let isBeating = false;
  const timer = setInterval(() => {
    if (isBeating || watches.size === 0) return;
    isBeating = true;
    beat()
      .catch((error: unknown) => log.debug({ err: error }, "a look at open shares is skipped: the database is away"))
      .finally(() => {
        isBeating = false;
      });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

function readShares(db: Database, ids: string[]): Promise<WatchedShare[]> {
  return db.share.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      salt: true,
      revokedAt: true,
      expiresAt: true,
      maxViews: true,
      views: true,
      live: true,
      bin: { select: { deletedAt: true, lastSeq: true } },
    },
  });
}
