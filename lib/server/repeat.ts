import type { Logger } from "pino";

/**
 * Runs a task every so many milliseconds, never twice at once, until stopped. A failure is logged; the next turn tries
 * again. `stop` waits for a turn under way.
 */
export function repeat(
  name: string,
  everyMs: number,
  task: () => Promise<unknown>,
  log: Logger,
): { stop(): Promise<void> } {
  let turn: Promise<void> | null = null;
  const timer = setInterval(() => {
    turn ??= task()
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
      await turn;
    },
  };
}
