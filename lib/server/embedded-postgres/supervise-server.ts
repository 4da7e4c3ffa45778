import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { isAlive } from "./process-facts";

const LOOK_EVERY_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export interface Supervisor {
  /** The process id of the server, also after it was started again. */
  pid(): number;
  /** Ends the watching and waits for a start that is under way. */
  end(): Promise<void>;
}

/**
 * Watches the server's process, which may not be our child, and starts it again (same port, same files) when it is
 * gone, with growing pauses while that fails.
 */
export function superviseServer(firstPid: number, startAgain: () => Promise<number>, log: Logger): Supervisor {
  const ending = new AbortController();
  let pid = firstPid;
  let pause = LOOK_EVERY_MS;
  const pauseFor = (ms: number) => wait(ms, undefined, { ref: false, signal: ending.signal }).catch(() => undefined);
  const watch = async () => {
    while (!ending.signal.aborted) {
      await pauseFor(pause);
      if (ending.signal.aborted || isAlive(pid)) continue;
      log.warn({ pid }, "the embedded database is gone; starting it again");
      try {
        pid = await startAgain();
        pause = LOOK_EVERY_MS;
        log.info({ pid }, "the embedded database is back");
      } catch (error) {
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        log.error({ err: error }, "the embedded database did not come back");
      }
    }
  };
  const watching = watch();
  return {
    pid: () => pid,
    async end() {
      ending.abort();
      await watching;
    },
  };
}
