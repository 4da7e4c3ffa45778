import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, vi } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";
import type { Ended } from "@/tests/setup/start-instance";

// Programs that start by the dozen on a machine that does much else are slow, not wrong.
vi.setConfig({ testTimeout: 240_000 });
const PATIENCE = { timeout: 90_000, interval: 30 };

export interface RelayEvent {
  readonly event: string;
  readonly [name: string]: unknown;
}

export interface RunningRelay {
  readonly process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** What it told with --json; other lines are left out. */
  events(event?: string): readonly RelayEvent[];
  /** Waits until it has told so many of an event. */
  waitFor(event: string, count?: number): Promise<void>;
  /** Sends a signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<Ended>;
  /** Waits for the end that it comes to by itself. */
  ended(): Promise<Ended>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Runs `hookscope` with these arguments, as built, with nothing of this process's environment but what it needs. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningRelay {
  const child = spawn(process.execPath, [path.join(findProjectRoot(), "dist", "cli.mjs"), ...args], {
    env: { PATH: process.env.PATH, HOME: "/nonexistent", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const exited = once(child, "exit").then(() => running.delete(child));
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const closed = once(child, "close");
  const ended = async () => {
    await Promise.all([exited, closed]);
    return { code: child.exitCode, signal: child.signalCode };
  };
  const events = (event?: string) =>
    stdout
      .split("\n")
      .slice(0, -1)
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as RelayEvent)
      .filter((told) => event === undefined || told.event === event);
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    events,
    async waitFor(event, count = 1) {
      await expect.poll(() => events(event).length, PATIENCE).toBeGreaterThanOrEqual(count);
    },
    kill(signal) {
      child.kill(signal);
      return ended();
    },
    ended,
  };
}
