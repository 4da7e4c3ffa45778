import type { Logger } from "pino";
import { watchNpm } from "./watch-npm";

/** A stop that takes longer than this is cut short, with exit code 1. */
const DEADLINE_MS = 10_000;

export interface Shutdown {
  /** Adds a step. Steps run in the reverse order of adding: what was started last is stopped first. */
  add(name: string, stop: () => Promise<void> | void): void;
  /** Runs all steps once; a step that fails is logged and does not hinder the others. */
  run(): Promise<void>;
  /**
   * From now on SIGTERM, SIGINT and SIGHUP run the steps and end the process: 0, or 1 past the deadline. So does the end of
   * the npm that started it.
   */
  listenForSignals(log: Logger): void;
}

// Ctrl-C reaches the process twice when npm runs it: from the terminal, and passed on by npm.
const ECHO_MS = 1_000;

/** Ordered, bounded shutdown. A second signal, later than an echo of the first, ends the process at once. */
export function createShutdown(): Shutdown {
  let log: Logger | null = null;
  const steps: Array<{ name: string; stop: () => Promise<void> | void }> = [];
  let running: Promise<void> | null = null;
  let endedAt = 0;

  async function runSteps(): Promise<void> {
    for (const { name, stop } of steps.reverse()) {
      try {
        await stop();
      } catch (error) {
        log?.error({ err: error, step: name }, "a step of the shutdown failed");
      }
    }
  }

  function run(): Promise<void> {
    running ??= runSteps();
    return running;
  }

  function handleSignal(signal: NodeJS.Signals): void {
    if (running !== null) {
      if (performance.now() - endedAt > ECHO_MS) process.exit(1);
      return;
    }
    end({ signal });
  }

  function end(reason: object): void {
    endedAt = performance.now();
    log?.info(reason, "stopping");
    const deadline = setTimeout(() => {
      log?.error(`not stopped within ${DEADLINE_MS / 1000} s, ending now`);
      process.exit(1);
    }, DEADLINE_MS);
    void run().then(() => {
      clearTimeout(deadline);
      log?.info("stopped");
      process.exit(0);
    });
  }

  return {
    add: (name, stop) => void steps.push({ name, stop }),
    run,
    listenForSignals(given) {
      log = given;
      for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, handleSignal);
      watchNpm(() => running ?? end({ gone: "npm" }), { env: process.env });
    },
  };
}
