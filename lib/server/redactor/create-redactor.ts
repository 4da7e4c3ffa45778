import { LRUCache } from "lru-cache";
import { AppError, isAppError } from "@/lib/errors";
import type { RedactedMessage } from "@/lib/redact/redactable-message";
import { createJobThread } from "@/lib/server/threads/create-job-thread";
import type { RedactTask } from "@/lib/shares/redact-texts";
import type { Redactor } from "@/lib/shares/redactor";
import { type Redaction, runRedaction } from "./run-redaction";

const PATIENCE_MS = 30_000;
/** What waits holds its body, of up to 10 MB. */
const MOST_WAITING = 6;
// The largest bodies, full of secrets, take about 900 MB.
const MAX_HEAP_MB = 1_280;
const KEPT_MS = 60_000;
const MOST_KEPT_BYTES = 32 * 1024 * 1024;
const BYTES_OF_REFUSAL = 1_000;

const WORDS = {
  tooMany: "Too many long bodies are being redacted. Ask again in a moment.",
  tooLong: `The body is left out: looking for secrets in it took longer than ${PATIENCE_MS / 1000} seconds.`,
  tooMuch: "The body is left out: looking for secrets in it ran out of memory.",
  givenUp: "The redaction was given up. Ask again.",
  databaseAway: "The database is not reachable. Try again in a moment.",
};

const TOO_LONG_A_VALUE = "The body is left out: a value in it is too long to look for secrets in it.";

type Kept = { readonly message: RedactedMessage } | { readonly refusal: AppError };

/** The redactor of this process. Without a bundle for a thread (`file` null) it works in this one, one at a time. */
export function createRedactor(file: string | null): Redactor {
  const thread = createJobThread({
    file,
    workerData: null,
    maxHeapMb: MAX_HEAP_MB,
    patienceMs: PATIENCE_MS,
    mostWaiting: MOST_WAITING,
    words: WORDS,
    runHere: async (job) => runRedaction(job as RedactTask),
  });
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_KEPT_BYTES,
    ttl: KEPT_MS,
    sizeCalculation: (entry) => BYTES_OF_REFUSAL + ("message" in entry ? entry.message.body.length : 0),
  });
  const underWay = new Map<string, Promise<Kept>>();

  async function redact(task: RedactTask): Promise<Kept> {
    try {
      const { message } = (await thread.run(async () => task)) as Redaction;
      return message === null ? { refusal: new AppError("UNPROCESSABLE", TOO_LONG_A_VALUE) } : { message };
    } catch (error) {
      // It would be as long, or as much, the next time.
      if (isAppError(error) && error.code === "UNPROCESSABLE") return { refusal: error };
      throw error;
    }
  }

  async function redactOnce(key: string, task: RedactTask): Promise<Kept> {
    const known = kept.get(key) ?? underWay.get(key);
    if (known !== undefined) return await known;
    const started = redact(task);
    underWay.set(key, started);
    try {
      const entry = await started;
      kept.set(key, entry);
      return entry;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async redact(key, task) {
      const entry = await (key === null ? redact(task) : redactOnce(key, task));
      if ("refusal" in entry) throw entry.refusal;
      return entry.message;
    },
    close: () => thread.close(),
  };
}
