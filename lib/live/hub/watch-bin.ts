import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { WatchAnswer } from "@/lib/live/events";
import { findActor } from "@/lib/workspaces/find-actor";
import type { HubSocket } from "./hub-server";
import { readMissedHits } from "./read-missed-hits";
import { rooms } from "./rooms";
import type { WatchInput } from "./watch-schema";

/** Bins that one socket watches at a time. */
export const MAX_WATCHED_BINS = 20;

/**
 * Takes the socket into the bin's room and returns what it lacks after `afterSeq`. The room is joined before the table is
 * read, so that a hit is in the answer, or comes as an event, or both, but never neither. Watching again is how a watcher
 * catches up. Throws NOT_FOUND, UNAUTHENTICATED when the key was revoked since, RATE_LIMITED beyond MAX_WATCHED_BINS.
 */
export async function watchBin(db: Database, socket: HubSocket, input: WatchInput): Promise<WatchAnswer> {
  const { wanted, credentials } = socket.data;
  if (!wanted.has(input.binId) && wanted.size >= MAX_WATCHED_BINS) {
    throw new AppError("RATE_LIMITED", `One connection watches at most ${MAX_WATCHED_BINS} bins: unwatch one first.`);
  }
  wanted.add(input.binId);
  try {
    const actor = await findActor(db, credentials);
    if (actor === null) throw new AppError("UNAUTHENTICATED", "The key of this connection was revoked.");
    const bin = await getOwnBin(db, actor, input.binId);
    if (!wanted.has(bin.id)) throw new AppError("CONFLICT", "The bin was unwatched in the meantime.");
    await socket.join(rooms.bin(bin.id));
    return { ok: true, ...(await readMissedHits(db, actor, { binId: bin.id, afterSeq: input.afterSeq })) };
  } catch (error) {
    // A watcher who could not be told what it lacks must not believe that it is current.
    await unwatchBin(socket, input.binId);
    throw error;
  }
}

/** Takes the socket out of the bin's room. */
export async function unwatchBin(socket: HubSocket, binId: string): Promise<void> {
  socket.data.wanted.delete(binId);
  await socket.leave(rooms.bin(binId));
}
