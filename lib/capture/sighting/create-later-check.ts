import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { Sealer } from "@/lib/secrets/create-sealer";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import { checkStoredHits } from "@/lib/secrets/recheck/check-stored-hits";

const MOST_WAITING = 1_000;

export interface LaterCheck {
  add(binId: string, seq: number): void;
  /** Gives up what waits and resolves when the one under way is done. */
  close(): Promise<void>;
}

/**
 * Checks the signatures of long bodies once they are stored, one after the other. Best effort: beyond 1,000 waiting they
 * stay unchecked in the list; the report of a hit is made whenever it is read.
 */
export function createLaterCheck(parts: {
  readonly db: Database;
  readonly live: LivePublisher;
  readonly log: Logger;
  readonly sealer: Sealer | null;
}): LaterCheck {
  const waiting: Array<{ readonly binId: string; readonly seq: number }> = [];
  let run: Promise<void> | null = null;

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { binId, seq } = next;
      try {
        await checkStoredHits(parts, { binId, seqs: [seq], secrets: await readBinSecrets(parts, binId) });
      } catch (error) {
        parts.log.warn({ err: error, binId, seq }, "the signature of a long body was not checked");
      }
    }
    run = null;
  }

  return {
    add(binId, seq) {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push({ binId, seq });
      run ??= work();
    },
    async close() {
      waiting.length = 0;
      await run;
    },
  };
}
