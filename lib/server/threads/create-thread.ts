import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { AppError } from "@/lib/errors";
import { END_THREAD, type ThreadAnswer } from "./thread-answer";
import type { ThreadWords } from "./thread-words";

/** So long an idle thread may take to close its connection. */
const CLOSE_MS = 1_000;

export interface Thread {
  /** Does one job; called again only when the one before is done. Rejects when the thread ends before. */
  run(job: unknown): Promise<unknown>;
  end(): Promise<void>;
  readonly hasEnded: boolean;
}

export interface ThreadPlan {
  /** A bundle that calls `serveJobs`. */
  readonly file: string;
  readonly workerData: unknown;
  readonly maxHeapMb: number;
  readonly words: ThreadWords;
}

/** Starts a thread. It keeps the process from ending only while it works. */
export function createThread({ file, workerData, maxHeapMb, words }: ThreadPlan): Thread {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    execArgv: [],
    workerData,
  });
  let hasEnded = false;
  let settle: { resolve: (result: unknown) => void; reject: (error: unknown) => void } | null = null;
  const take = () => {
    const taken = settle;
    settle = null;
    worker.unref();
    return taken;
  };
  worker.unref();
  worker.on("message", (answer: ThreadAnswer) => {
    if (answer.ok) take()?.resolve(answer.result);
    else take()?.reject(answer.isDatabaseAway ? unavailable(words.databaseAway, answer.error) : answer.error);
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    hasEnded = true;
    const isTooMuch = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    take()?.reject(isTooMuch ? new AppError("UNPROCESSABLE", words.tooMuch, { cause: error }) : error);
  });
  worker.on("exit", () => {
    hasEnded = true;
    take()?.reject(unavailable(words.givenUp));
  });
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.ref();
        worker.postMessage(job);
      }),
    async end() {
      hasEnded = true;
      // While it works it would not listen.
      if (settle === null) await endByItself(worker);
      await worker.terminate();
    },
    get hasEnded() {
      return hasEnded;
    },
  };
}

/** Lets an idle thread close its connection; resolves when it has ended, or after a while. */
async function endByItself(worker: Worker): Promise<void> {
  const ended = once(worker, "exit", { signal: AbortSignal.timeout(CLOSE_MS) });
  worker.ref();
  worker.postMessage(END_THREAD);
  await ended.catch(() => undefined);
}

function unavailable(text: string, cause?: Error): AppError {
  return new AppError("UNAVAILABLE", text, { cause });
}
