import type { Logger } from "pino";
import { v7 as createUuid } from "uuid";
import type { Runtime } from "@/lib/runtime";
import { runBulk } from "./run-bulk";
import { takeBulk } from "./take-bulk";

/** What goes through the bulk resends of this process. */
export interface BulkRunner {
  /** There may be something new to do. */
  wake(): void;
  /** Looks for bulk resends that nobody goes on with: those of a process that ended. */
  lookForAbandoned(): Promise<void>;
  /** Stops between two hits; others go on with what is left, or this process after its restart. */
  close(): Promise<void>;
}

/** Bulk resends that one process goes through at a time. */
const MOST_BULKS = 4;

/** `getRuntime` is asked when there is work: the runner is a part of the runtime itself. */
export function createBulkRunner(getRuntime: () => Runtime, log: Logger): BulkRunner {
  const holder = createUuid();
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  let isLooking = false;
  let isWoken = false;

  async function look(): Promise<void> {
    isWoken = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (isWoken && !ending.signal.aborted) {
        isWoken = false;
        await fill();
      }
    } catch (error) {
      log.warn({ err: error }, "bulk resends were not looked for");
    } finally {
      isLooking = false;
    }
  }

  async function fill(): Promise<void> {
    while (running.size < MOST_BULKS && !ending.signal.aborted) {
      const bulk = await takeBulk(getRuntime().db, holder);
      if (bulk === null) return;
      const run: Promise<void> = runBulk(getRuntime(), bulk, ending.signal)
        .catch((error: unknown) => log.warn({ err: error, bulkId: bulk.id }, "a bulk resend stopped for now"))
        .finally(() => {
          running.delete(run);
          void look();
        });
      running.add(run);
    }
  }

  return {
    wake: () => void look(),
    lookForAbandoned: look,
    async close() {
      ending.abort();
      await Promise.allSettled(running);
    },
  };
}
