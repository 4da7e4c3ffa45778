import type { Comparer } from "@/lib/comparisons/comparer";
import type { JobAnswer, JobInput, JobName } from "@/lib/comparisons/jobs/all-jobs";
import { readMessages } from "@/lib/comparisons/read-messages";
import type { Database } from "@/lib/database";
import { createJobThread } from "@/lib/server/threads/create-job-thread";
import { runJob } from "./run-job";
import type { ThreadJob, ThreadSource } from "./thread-job";

const PATIENCE_MS = 30_000;
const MOST_WAITING = 50;
// The largest bodies that are compared, full of the smallest values, take about 900 MB.
const MAX_HEAP_MB = 1_280;

const WORDS = {
  tooMany: "Too many comparisons are waiting. Ask again in a moment.",
  tooLong: `These are too much to compare: it took longer than ${PATIENCE_MS / 1000} seconds.`,
  tooMuch: "These are too much to compare: the comparison ran out of memory.",
  givenUp: "The comparison was given up. Ask again.",
  databaseAway: "The database is not reachable, so nothing was compared. Try again in a moment.",
};

interface Parts {
  /** The bundle of comparer-worker.ts; null where there is none (Next without our server's build). */
  readonly file: string | null;
  readonly db: Database;
  /** Of the same database: the thread has a connection of its own. */
  readonly databaseUrl: string;
}

/** The comparer of this process. Without a bundle for a thread jobs run in this one, one at a time. */
export function createComparer({ file, db, databaseUrl }: Parts): Comparer {
  const workerData: ThreadSource = { databaseUrl };
  const thread = createJobThread({
    file,
    workerData,
    maxHeapMb: MAX_HEAP_MB,
    patienceMs: PATIENCE_MS,
    mostWaiting: MOST_WAITING,
    words: WORDS,
    runHere: (job) => {
      const { name, input } = job as ThreadJob;
      return runJob(name, input, (binId, seqs) => readMessages(db, binId, seqs));
    },
  });
  return {
    async run<Name extends JobName>(
      name: Name,
      load: () => Promise<JobInput<Name>>,
      { isBackground = false }: { readonly isBackground?: boolean } = {},
    ): Promise<JobAnswer<Name>> {
      const answer = await thread.run(async () => ({ name, input: await load() }) satisfies ThreadJob, isBackground);
      return answer as JobAnswer<Name>;
    },
    close: () => thread.close(),
  };
}
