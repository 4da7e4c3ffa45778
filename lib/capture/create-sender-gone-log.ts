import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import type { HitIdentity } from "./wire-request";

const WINDOW_MS = 100;
const MOST_WAITING = 1_000;

export interface SenderGoneLog {
  record(hit: HitIdentity, afterMs: number): void;
  flush(): Promise<void>;
}

/**
 * Notes on stored hits that their senders left before the answer: many in one statement, at most 10 statements a second.
 * Best effort: beyond 1,000 waiting, or with the database away, notes are dropped.
 */
export function createSenderGoneLog(db: Database, log: Logger): SenderGoneLog {
  let waiting: { bin: string; seq: number; ms: number }[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const notes = waiting;
    waiting = [];
    if (notes.length === 0) return;
    try {
      await db.$executeRaw`
        UPDATE hit SET sender_gone_after_ms = note.ms
        FROM json_to_recordset(${JSON.stringify(notes)}::json) AS note(bin uuid, seq int, ms real)
        WHERE hit.bin_id = note.bin AND hit.seq = note.seq`;
    } catch (error) {
      log.warn({ err: error, notes: notes.length }, "notes on senders that left were dropped");
    }
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  }

  return {
    record({ binId, seq }, afterMs) {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push({ bin: binId, seq, ms: afterMs });
      timer ??= setTimeout(() => void flush(), WINDOW_MS);
    },
    flush,
  };
}
