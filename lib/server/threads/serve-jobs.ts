import { parentPort } from "node:worker_threads";
import { isDatabaseAway } from "@/lib/is-database-away";
import { END_THREAD, type ThreadAnswer } from "./thread-answer";

interface Served {
  readonly run: (job: unknown) => Promise<unknown>;
  /** What of a result is handed over instead of copied. */
  readonly listHandedOver?: (result: unknown) => readonly ArrayBuffer[];
  readonly close?: () => void;
}

/** The inside of a thread that `createThread` made: does one job after the other, as it is asked. */
export function serveJobs({ run, listHandedOver = () => [], close = () => {} }: Served): void {
  if (parentPort === null) throw new Error("This is a worker's code: the server starts it.");
  const port = parentPort;
  const answer = (message: ThreadAnswer, handedOver: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, [...handedOver]);
  port.on("message", (job: unknown) => {
    if (job === END_THREAD) {
      port.close();
      close();
      return;
    }
    run(job).then(
      (result) => answer({ ok: true, result }, listHandedOver(result)),
      (error: unknown) => answer({ ok: false, error: toPlainError(error), isDatabaseAway: isDatabaseAway(error) }),
    );
  });
}

/** An error that can be sent, whatever hangs on it. */
function toPlainError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const plain = new Error(error.message);
  if (error.stack !== undefined) plain.stack = error.stack;
  return plain;
}
