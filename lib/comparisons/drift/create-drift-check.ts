import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import type { Comparer } from "@/lib/comparisons/comparer";
import type { Database } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { DriftCheck } from "./drift-check";
import { type DriftBatch, DriftQueue } from "./drift-queue";
import { findRecentHits } from "./find-recent-hits";
import { type DriftRules, measureDrift } from "./measure-drift";
import { storeDrift } from "./store-drift";

/** What comes within this long is compared together. */
const WINDOW_MS = 50;
/** After each batch it rests this many times as long as the batch took: captures need the database more. */
const REST = 3;
const MOST_REST_MS = 5_000;

interface Parts {
  readonly db: Database;
  readonly live: LivePublisher;
  readonly log: Logger;
  readonly comparer: Comparer;
}

/**
 * Compares stored hits with the baselines of their events: after the commit, many at once, a quarter of the time at most.
 * What waits are numbers of hits, which are read when their turn comes. Best effort: what a flood leaves waiting past
 * 1,000 hits of a bin, or a restart interrupts, has no drift until the bin's baselines are touched.
 */
export function createDriftCheck(parts: Parts): DriftCheck {
  const queue = new DriftQueue();
  const rechecks = new Set<string>();
  const closing = new AbortController();
  let run: Promise<void> | null = null;

  async function work(): Promise<void> {
    await rest(WINDOW_MS, closing.signal);
    for (;;) {
      if (closing.signal.aborted) return;
      const started = performance.now();
      const batch = queue.take();
      const [binId] = rechecks;
      if (batch !== null) await attempt(() => compareBatch(parts, batch));
      else if (binId !== undefined) {
        rechecks.delete(binId);
        await attempt(async () => queue.add(binId, await findChanged(parts.db, binId)));
      } else return;
      await rest(Math.min(MOST_REST_MS, REST * (performance.now() - started)), closing.signal);
    }
  }

  async function attempt(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!closing.signal.aborted) parts.log.warn({ err: error }, "hits were not compared with their baselines");
    }
  }

  function start(): void {
    if (closing.signal.aborted) return;
    run ??= work().finally(() => {
      run = null;
    });
  }

  return {
    add(binId, seq) {
      queue.add(binId, [seq]);
      start();
    },
    recheck(binId) {
      rechecks.add(binId);
      start();
    },
    async close() {
      closing.abort();
      queue.clear();
      rechecks.clear();
      await run;
    },
  };
}

/** Ends early, and never rejects, when `signal` aborts. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return pause(ms, undefined, { signal }).catch(() => undefined);
}

async function compareBatch(parts: Parts, { binId, seqs }: DriftBatch): Promise<void> {
  const rules = await readRules(parts.db, binId);
  if (rules === null) return;
  await storeDrift(parts, binId, await measureDrift(parts, { binId, seqs, rules }));
}

/** The hits that a change of the bin's settings may concern. */
async function findChanged(db: Database, binId: string): Promise<number[]> {
  const rules = await readRules(db, binId);
  if (rules === null) return [];
  return await findRecentHits(db, binId, { onlyWithDrift: Object.keys(rules.baselines).length === 0 });
}

async function readRules(db: Database, binId: string): Promise<DriftRules | null> {
  const bin = await db.bin.findFirst({ where: { id: binId, deletedAt: null }, select: { settings: true } });
  const parsed = binSettingsSchema.safeParse(bin?.settings ?? null);
  if (!parsed.success) return null;
  const { baselines = {}, ...settings } = parsed.data.diff;
  return { baselines, settings };
}
