import type { Logger } from "pino";
import type { Runtime } from "@/lib/runtime";
import { CapturePace } from "./capture-pace";
import { createTeller } from "./create-teller";
import type { Forwarder } from "./forwarder";
import { pause } from "./pause";
import { runForwarding } from "./run-forwarding";
import { findNextDue, takeTarget } from "./take-target";

/** Targets that one process works on at a time. */
const MOST_TARGETS = 8;
/** What comes within this long is looked for together. */
const WINDOW_MS = 25;
/** After a look that found nothing. */
const FRUITLESS_MS = 250;
const LONGEST_TIMER_MS = 3_600_000;

/** `getRuntime` is asked when there is work: the forwarder is a part of the runtime itself. */
export function createForwarder(getRuntime: () => Runtime, log: Logger): Forwarder {
  const ending = new AbortController();
  const { signal } = ending;
  const running = new Set<Promise<void>>();
  const pace = new CapturePace();
  const teller = createTeller((binId) => getRuntime().live.targetsChanged(binId));
  /** The bins whose hits are forwarded. */
  let bins: ReadonlySet<string> = new Set();
  let looking: Promise<void> | null = null;
  let isWoken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wake(): void {
    isWoken = true;
    if (signal.aborted) return;
    looking ??= look().finally(() => {
      looking = null;
    });
  }

  async function look(): Promise<void> {
    try {
      while (isWoken && !signal.aborted) {
        await pause(WINDOW_MS, signal);
        isWoken = false;
        const found = await fill();
        if (!found) await pause(FRUITLESS_MS, signal);
      }
      if (!signal.aborted) await planNext();
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, "hits to be forwarded were not looked for");
    }
  }

  /** Whether anything was found. */
  async function fill(): Promise<boolean> {
    let found = false;
    while (running.size < MOST_TARGETS && !signal.aborted) {
      const target = await takeTarget(getRuntime().db);
      if (target === null) return found;
      found = true;
      const run: Promise<void> = runForwarding(getRuntime(), target, { pace, signal, tell: teller.tell })
        .then(wake, (error: unknown) => {
          if (!signal.aborted) log.warn({ err: error, targetId: target.id }, "forwarding to a target stopped for now");
        })
        .finally(() => running.delete(run));
      running.add(run);
    }
    return found;
  }

  async function planNext(): Promise<void> {
    const inMs = await findNextDue(getRuntime().db);
    clearTimeout(timer);
    if (inMs === null || signal.aborted) return;
    timer = setTimeout(wake, Math.min(LONGEST_TIMER_MS, Math.max(0, inMs)));
    timer.unref();
  }

  async function readBins(): Promise<void> {
    const rows = await getRuntime().db.target.findMany({
      where: { auto: true, pausedAt: null, bin: { deletedAt: null } },
      distinct: ["binId"],
      select: { binId: true },
    });
    bins = new Set(rows.map(({ binId }) => binId));
  }

  async function readAndWake(): Promise<void> {
    await readBins();
    wake();
  }

  return {
    noteStored(binId) {
      pace.count(performance.now());
      if (bins.has(binId)) wake();
    },
    wake() {
      readAndWake().catch((error: unknown) => log.warn({ err: error }, "targets to forward to were not read"));
    },
    lookForAbandoned: readAndWake,
    async close() {
      ending.abort();
      clearTimeout(timer);
      teller.close();
      await looking;
      await Promise.allSettled(running);
    },
  };
}
