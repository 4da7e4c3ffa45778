import type { Logger } from "pino";

/**
 * Runs a task every so many milliseconds, never twice at once, until stopped. A failure is logged; the next turn tries
 * again. `stop` aborts the signal that a turn under way was given, and waits for it.
 */
export function repeat(
  name: string,
  everyMs: number,
  task: (signal: AbortSignal) => Promise<unknown>,
  log: Logger,
): { stop(): Promise<void> } {
  const ending = new AbortController();
  let turn: Promise<void> | null = null;
  const timer = setInterval(() => {
    turn ??= task(ending.signal)
      .then(() => {})
      .catch((error: unknown) =>
        log.warn({ err: error, task: name }, "a background task failed and will be tried again"),
      )
      .finally(() => {
        turn = null;
      });
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      ending.abort();
      await turn;
    },
  };
}
