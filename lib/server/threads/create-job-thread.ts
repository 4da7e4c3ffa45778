import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/lib/errors";
import { createThread, type Thread, type ThreadPlan } from "./create-thread";
import { createTurns } from "./create-turns";

/** So long an idle thread keeps its memory. */
const IDLE_MS = 30_000;

/** One job at a time, in a thread that is started when it is needed. */
export interface JobThread {
  /**
   * Loads a job when its turn comes, and has it done; background jobs let all others go first. UNAVAILABLE when too many
   * wait, UNPROCESSABLE when it takes too long or too much memory; rejects as `load` does.
   */
  run(load: () => Promise<unknown>, isBackground?: boolean): Promise<unknown>;
  /** Gives up what waits and what is under way. */
  close(): Promise<void>;
}

interface Plan extends Omit<ThreadPlan, "file"> {
  /** Null where there is none (Next without our server's build): jobs run in this thread then, one at a time. */
  readonly file: string | null;
  readonly runHere: (job: unknown) => Promise<unknown>;
  readonly patienceMs: number;
  /** Of each kind, background or not. */
  readonly mostWaiting: number;
}

export function createJobThread({ file, runHere, patienceMs, mostWaiting, ...plan }: Plan): JobThread {
  const { words } = plan;
  const turns = createTurns({ mostWaiting, tooMany: words.tooMany });
  let thread: Thread | null = null;
  let idle: NodeJS.Timeout | null = null;

  async function endThread(): Promise<void> {
    const ending = thread;
    thread = null;
    await ending?.end();
  }

  async function runInThread(threadFile: string, job: unknown): Promise<unknown> {
    if (idle !== null) clearTimeout(idle);
    if (thread === null || thread.hasEnded) thread = createThread({ ...plan, file: threadFile });
    const patience = new AbortController();
    const tooLong = new AppError("UNPROCESSABLE", words.tooLong);
    try {
      return await Promise.race([thread.run(job), giveUp(patienceMs, tooLong, patience.signal)]);
    } catch (error) {
      if (error === tooLong) await endThread();
      throw error;
    } finally {
      patience.abort();
      idle = setTimeout(() => void endThread(), IDLE_MS);
      idle.unref();
    }
  }

  return {
    async run(load, isBackground = false) {
      const end = await turns.take(isBackground);
      try {
        const job = await load();
        if (file !== null) return await runInThread(file, job);
        await nextTurn();
        return await runHere(job);
      } finally {
        end();
      }
    },
    async close() {
      turns.close();
      if (idle !== null) clearTimeout(idle);
      await endThread();
    },
  };
}

function giveUp(patienceMs: number, error: AppError, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(error), patienceMs);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
