import type { Database } from "@/lib/database";
import { type EventFacts, eventName } from "@/lib/diff/event-name";
import { type FoundHit, findOfEvent } from "@/lib/hits/find-of-event";

/** Of a bin's newest hits, so many are looked at. */
export const LOOKED_AT = 2_000;

/** The newest captured hits of one event, newest first: at most `most`, among the newest 2,000 of the bin. */
export async function findAlike(
  db: Database,
  { binId, event, most }: { readonly binId: string; readonly event: EventFacts; readonly most: number },
): Promise<FoundHit[]> {
  const name = eventName(event);
  return await findOfEvent(db, { binId, name, before: null, lookedAt: LOOKED_AT, isOnlyCaptured: true, most });
}
