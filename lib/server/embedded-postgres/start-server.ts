import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, stat, truncate } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { Launcher } from "./choose-launcher";
import type { Binaries } from "./find-binaries";
import { programEnvironment } from "./program-environment";
import { type ServerOptions, serverArguments } from "./server-arguments";
import { serverUrl } from "./server-url";
import { tryConnect } from "./try-connect";

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
const LOOK_EVERY_MS = 30;

export interface StartOptions extends ServerOptions {
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  readonly password: string;
  readonly logFile: string;
}

/**
 * Starts the server and waits until it takes connections, however long it recovers. Throws an Error with its last
 * words when it ends instead. It runs in a process group of its own: Ctrl-C reaches us alone, and we stop it in order.
 */
export async function startServer(options: StartOptions): Promise<ChildProcess> {
  const child = await spawnServer(options);
  const url = serverUrl(options.password, options.port, "postgres");
  while (!hasEnded(child)) {
    const answer = await tryConnect(url, options.cluster);
    if (answer === "ours") return child;
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(`The embedded database did not start: ${await lastWords(options.logFile)}`);
}

async function spawnServer(options: StartOptions): Promise<ChildProcess> {
  const { launcher, binaries, cluster, logFile } = options;
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await truncate(logFile);
  const log = await open(logFile, "a", 0o600);
  try {
    const [command = "", ...words] = [...launcher.prefix, binaries.program("postgres"), ...serverArguments(options)];
    const child = spawn(command, words, {
      ...launcher.owner,
      cwd: cluster,
      detached: true,
      env: programEnvironment(),
      stdio: ["ignore", log.fd, log.fd],
      windowsHide: true,
    });
    await once(child, "spawn");
    // It must not keep us from ending: a server that outlives us is found again.
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function lastWords(logFile: string): Promise<string> {
  const text = await readFile(logFile, "utf8").catch(() => "");
  const lines = text.trim().split("\n").slice(-3);
  return `${lines.join(" | ")} (more in ${logFile})`;
}
