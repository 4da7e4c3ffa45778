import type { Logger } from "pino";
import type { HitDraft } from "@/lib/capture/writer/pending-hit";
import type { Database } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { correctAttempts, MOST_ASKED, type NotedAttempt } from "./correct-attempts";
import { createRecentCounts } from "./create-recent-counts";
import type { HitSighting } from "./hit-sighting";

// Few enough to stay in the processor's cache: what is forgotten is asked of the table.
const MAX_KEYS = 4_000;
const WINDOW_MS = 100;
/** Look-ups at once, in each window: 500 a second at most, however fast hits come. */
const MOST_AT_ONCE = 50;
const MOST_WAITING = 20_000;

export interface AttemptCounter {
  /** The sighting with its attempt's number: the sender's own, else the next that this process knows of. */
  number(binId: string, sighting: HitSighting): HitSighting;
  /** After the commit: has the table looked at for attempts that this process did not see. */
  noteStored(draft: HitDraft, seq: number): void;
  /** The hit was not stored: its number is free again. */
  noteLost(draft: HitDraft): void;
  flush(): Promise<void>;
}

/**
 * Numbers the attempts of deliveries whose senders do not. What this process saw lately is counted in memory, at no cost
 * for the capture; whether the table knows of earlier attempts (before a restart, at another process) is asked within a
 * tenth of a second, many at once, and corrected; in a flood a bounded share of them is asked at a time, the others wait
 * their turn, and those beyond `MOST_WAITING` are not asked for. Best effort: the list of a delivery counts anew when it is read.
 */
export function createAttemptCounter(db: Database, live: LivePublisher, log: Logger): AttemptCounter {
  const counts = createRecentCounts(MAX_KEYS);
  const waiting: NotedAttempt[] = [];
  let timer: NodeJS.Timeout | null = null;
  let correcting: Promise<void> = Promise.resolve();

  async function correct(): Promise<void> {
    const noted = waiting.splice(0, MOST_AT_ONCE);
    if (noted.length === 0) return;
    try {
      for (const { binId, deliveryKey, attempt } of await correctAttempts(db, live, noted)) {
        counts.raise(keyOf(binId, deliveryKey), attempt);
      }
    } catch (error) {
      log.warn({ err: error, hits: noted.length }, "attempts were not counted by the table");
    }
  }

  function correctNext(): Promise<void> {
    correcting = correcting.then(correct);
    return correcting;
  }

  async function correctOnTime(): Promise<void> {
    timer = null;
    await correctNext();
    if (waiting.length > 0) schedule();
  }

  function schedule(): void {
    timer ??= setTimeout(() => void correctOnTime(), WINDOW_MS);
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    do await correctNext();
    while (waiting.length > 0);
  }

  return {
    number(binId, sighting) {
      const { deliveryKey } = sighting;
      if (deliveryKey === null || sighting.attempt !== null) return sighting;
      // Field by field, for speed: this is on the path of every capture.
      return {
        provider: sighting.provider,
        eventType: sighting.eventType,
        deliveryId: sighting.deliveryId,
        deliveryKey,
        attempt: counts.next(keyOf(binId, deliveryKey)),
        signature: sighting.signature,
        isCounted: true,
        isToBeChecked: sighting.isToBeChecked,
      };
    },
    noteStored({ binId, sighting }, seq) {
      const { deliveryId, deliveryKey, attempt, isCounted } = sighting;
      if (!isCounted || deliveryId === null || deliveryKey === null || attempt === null) return;
      // After so many, this process knows enough.
      if (attempt > MOST_ASKED || waiting.length >= MOST_WAITING) return;
      waiting.push({ binId, seq, deliveryId, deliveryKey, attempt });
      schedule();
    },
    noteLost({ binId, sighting }) {
      if (sighting.isCounted && sighting.deliveryKey !== null) counts.forget(keyOf(binId, sighting.deliveryKey));
    },
    flush,
  };
}

function keyOf(binId: string, deliveryKey: string): string {
  return `${binId}${deliveryKey}`;
}
