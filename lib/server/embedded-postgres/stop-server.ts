import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { Binaries } from "./find-binaries";
import { isAlive } from "./process-facts";
import { programEnvironment } from "./program-environment";

const run = promisify(execFile);
const FAST_MS = 8_000;
const LOOK_EVERY_MS = 20;

/**
 * Stops the server: open transactions are rolled back, everything committed is written (PostgreSQL's "fast" shutdown).
 * Not done after 8 s, it ends at once ("immediate") and recovers at its next start, losing nothing either.
 */
export async function stopServer(pid: number, binaries: Binaries, cluster: string): Promise<void> {
  if (process.platform === "win32") {
    // There are no signals: pg_ctl speaks to the server through a pipe of its own.
    await run(binaries.program("pg_ctl"), ["stop", "-D", cluster, "-m", "fast"], { env: programEnvironment() });
    return;
  }
  if (await endsAfter(pid, "SIGINT")) return;
  await endsAfter(pid, "SIGQUIT");
}

async function endsAfter(pid: number, signal: NodeJS.Signals): Promise<boolean> {
  const deadline = Date.now() + FAST_MS;
  try {
    process.kill(pid, signal);
  } catch {
    return true;
  }
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await wait(LOOK_EVERY_MS);
  }
  return true;
}
