import { setImmediate, setTimeout } from "node:timers/promises";
import { withPatience } from "@/lib/capture/with-patience";
import type { PendingHit } from "./pending-hit";
import { takeBatch } from "./take-batch";
import { type BatchContext, writeBatch } from "./write-batch";

export interface Writer {
  /** Queues the hit; `hit.settle` is called once, and never inside this call unless the database is known to be away. */
  write(hit: PendingHit): void;
  /** Resolves when nothing is queued or under way. */
  whenIdle(): Promise<void>;
}

// A database that restarts is back within this; senders wait that long before they are told to come again.
const AWAY_PATIENCE_MS = 2_000;
const RETRY_MS = 150;
const PROBE_PATIENCE_MS = 2_000;

/**
 * The group commit: hits that arrive while a batch is under way go together into the next one, in the order of arrival.
 * One batch at a time: two would wait for the same bin's row. While the database cannot be reached, hits wait for
 * `AWAY_PATIENCE_MS`; after that they are settled as unavailable, new ones at once, until a probe finds it back.
 */
export function createWriter(context: BatchContext): Writer {
  let queue: PendingHit[] = [];
  let run: Promise<void> | null = null;
  let awaySince: number | null = null;

  function isGivenUp(now: number): boolean {
    return awaySince !== null && now - awaySince > AWAY_PATIENCE_MS;
  }

  async function work(): Promise<void> {
    try {
      // What else arrived in this turn of the event loop shares the commit.
      await setImmediate();
      while (queue.length > 0 || awaySince !== null) {
        if (awaySince !== null) await waitForDatabase();
        const batch = takeBatch(queue);
        if (batch.length > 0) await writeNext(batch);
      }
    } finally {
      // In the same turn as the look at the empty queue: no hit can slip in between.
      run = null;
    }
  }

  async function writeNext(batch: PendingHit[]): Promise<void> {
    const { unsent, isAway } = await writeBatch(context, batch);
    if (unsent.length > 0) queue = [...unsent, ...queue];
    if (isAway) awaySince ??= performance.now();
  }

  /** Returns when the database answers again; meanwhile gives up those who waited too long. */
  async function waitForDatabase(): Promise<void> {
    context.log.warn("the database is away: hits wait, then senders are told to come again");
    while (!(await answers(context.db))) {
      if (isGivenUp(performance.now())) {
        for (const hit of queue.splice(0)) hit.settle({ kind: "unavailable" });
      }
      await setTimeout(RETRY_MS);
    }
    awaySince = null;
    context.log.info("the database answers again");
  }

  return {
    write(hit) {
      if (isGivenUp(hit.arrivedAt)) {
        hit.settle({ kind: "unavailable" });
        return;
      }
      queue.push(hit);
      run ??= work();
    },
    async whenIdle() {
      while (run !== null && !(isGivenUp(performance.now()) && queue.length === 0)) {
        await Promise.race([run, setTimeout(RETRY_MS)]);
      }
    },
  };
}

async function answers(db: BatchContext["db"]): Promise<boolean> {
  try {
    await withPatience(db.$queryRaw`SELECT 1`, PROBE_PATIENCE_MS);
    return true;
  } catch {
    return false;
  }
}
