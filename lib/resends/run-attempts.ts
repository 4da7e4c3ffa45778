import { setTimeout as sleep } from "node:timers/promises";
import type { Runtime } from "@/lib/runtime";
import { isAccepted } from "./judge-outcome";
import { retryDelay } from "./retry-delay";
import { type AttemptDone, type Course, runAttempt } from "./run-attempt";

/** Failures that another try does not mend. */
const FINAL_FAILURES: ReadonlySet<string> = new Set([
  "TARGET_REFUSED",
  "CANCELLED",
  "CERTIFICATE",
  "TOO_MANY_REDIRECTS",
]);

/**
 * Runs the attempts of a resend: one; or up to so many until one is accepted, at growing distances; or so many whatever
 * comes of them, at once or one after the other. Resolves after the first; the others go on until `finished`, and end when
 * the process stops.
 */
export async function runAttempts(runtime: Runtime, course: Course): Promise<{ readonly finished: Promise<void> }> {
  const { repeat = 1, parallel = false, retries } = course.order;
  const rest = parallel ? repeatAtOnce(runtime, course, repeat) : null;
  const first = await runAttempt(runtime, course, 1);
  const delay = retries === undefined ? null : await planRetry(runtime, course, first);
  await first.tell();
  if (rest !== null) return { finished: goOn(runtime, course, () => rest) };
  if (repeat > 1) return { finished: goOn(runtime, course, () => repeatInTurn(runtime, course, repeat)) };
  if (delay === null) return { finished: Promise.resolve() };
  return { finished: goOn(runtime, course, () => retry(runtime, course, delay)) };
}

function goOn({ sender, log }: Runtime, { resend }: Course, task: () => Promise<void>): Promise<void> {
  return sender.goOn(() =>
    task().catch((error: unknown) => {
      if (!sender.signal.aborted) log.error({ err: error, resendId: resend.id }, "a resend did not go on");
    }),
  );
}

async function repeatAtOnce(runtime: Runtime, course: Course, repeat: number): Promise<void> {
  const rest = Array.from({ length: repeat - 1 }, (_, at) => attemptAndTell(runtime, course, at + 2));
  await Promise.all(rest);
}

async function repeatInTurn(runtime: Runtime, course: Course, repeat: number): Promise<void> {
  for (let n = 2; n <= repeat && !runtime.sender.signal.aborted; n++) await attemptAndTell(runtime, course, n);
}

async function attemptAndTell(runtime: Runtime, course: Course, n: number): Promise<void> {
  const done = await runAttempt(runtime, course, n);
  await done.tell();
}

async function retry(runtime: Runtime, course: Course, firstDelay: number): Promise<void> {
  let delay: number | null = firstDelay;
  for (let n = 2; delay !== null; n++) {
    await sleep(delay, undefined, { signal: runtime.sender.signal });
    const done = await runAttempt(runtime, course, n);
    delay = await planRetry(runtime, course, done);
    await done.tell();
  }
}

/** Milliseconds until the next attempt, which the resend's row then tells; null when there will be none. */
async function planRetry({ db }: Runtime, { resend, order }: Course, done: AttemptDone): Promise<number | null> {
  const { attempts, backoffMs } = order.retries ?? { attempts: 1, backoffMs: 0 };
  const isOver = done.n >= attempts || isAccepted(done.outcome) || FINAL_FAILURES.has(done.outcome.errorCode ?? "");
  const { headers } = done.outcome;
  const nowMs = Date.now();
  const delay = isOver ? null : retryDelay({ n: done.n, backoffMs, headers, nowMs, random: Math.random() });
  const nextAttemptAt = delay === null ? null : new Date(nowMs + delay);
  if (!isOver || done.n > 1) await db.resend.update({ where: { id: resend.id }, data: { nextAttemptAt } });
  return delay;
}
