import { pino } from "pino";
import { createCapture } from "@/lib/capture/create-capture";
import type { Database } from "@/lib/database";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { createDatabase } from "@/lib/server/create-database";

/** A capture core of its own on a database, as a process would have it. */
export function openCore(url: string, settings: { MAX_QUEUE_BYTES?: number } = {}) {
  const log = pino({ level: "silent" });
  const { db, runStatement, close } = createDatabase(url, log);
  const published: HitSummary[][] = [];
  const capture = createCapture({
    db,
    runStatement,
    settings: { MAX_QUEUE_BYTES: 64 * 1024 * 1024, CAPTURE_HOST: undefined, RECOGNITION: "on", ...settings },
    sealer: null,
    live: collectInto(published),
    drift: { add: () => {}, recheck: () => {}, close: async () => {} },
    forwarder: { noteStored: () => {} },
    log,
  });
  return {
    db,
    capture,
    /** Batches of summaries that watchers were sent. */
    published,
    async close() {
      await capture.drain();
      await close();
    },
  };
}

/** The seqs in a bin's table, ascending. */
export async function storedSeqs(db: Database, binId: string): Promise<number[]> {
  const rows = await db.hit.findMany({ where: { binId }, select: { seq: true }, orderBy: { seq: "asc" } });
  return rows.map((row) => row.seq);
}

export function oneTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function collectInto(published: HitSummary[][]): LivePublisher {
  const nothing = () => undefined;
  return {
    isWatched: () => true,
    hits: (_binId, hits) => void published.push([...hits]),
    hitChanged: nothing,
    hitsDeleted: nothing,
    resendAttempt: nothing,
    bulkResend: nothing,
    relaysChanged: nothing,
    targetsChanged: nothing,
    binChanged: nothing,
    binDeleted: nothing,
    keyRevoked: nothing,
    shareRevoked: nothing,
  };
}
