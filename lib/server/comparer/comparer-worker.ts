// The comparer's thread.
import { workerData } from "node:worker_threads";
import { readMessages } from "@/lib/comparisons/read-messages";
import { createDatabase, type OpenDatabase } from "@/lib/server/create-database";
import { serveJobs } from "@/lib/server/threads/serve-jobs";
import { runJob } from "./run-job";
import type { ThreadJob, ThreadSource } from "./thread-job";

const { databaseUrl } = workerData as ThreadSource;
let database: OpenDatabase | null = null;

// Messages that came in a call need no database. That one was lost is said by the process, whose own breaks as well.
function openDatabase(): OpenDatabase {
  database ??= createDatabase(databaseUrl, { warn: () => {} }, { connections: 1, name: "hookscope comparer" });
  return database;
}

serveJobs({
  run: (job) => {
    const { name, input } = job as ThreadJob;
    return runJob(name, input, (binId, seqs) => readMessages(openDatabase().db, binId, seqs));
  },
  // A connection that does not end is cut when the thread is.
  close: () => void database?.close().catch(() => undefined),
});
