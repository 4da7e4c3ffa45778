import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { findCommandLine, isAlive } from "./process-facts";
import { readPostmasterFile } from "./read-postmaster-file";
import { serverUrl } from "./server-url";
import { tryConnect } from "./try-connect";

// A server that recovers or shuts down may take long; each look costs little.
const LOOK_EVERY_MS = 200;
const LONGEST_WAIT_MS = 120_000;

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server of this cluster that outlived its app, ready for use; null when there is none. Waits for one that is just
 * starting or stopping, and removes the note of one that was killed, also when its process id now is another program's.
 */
export async function findRunningServer(cluster: string, password: string, log: Logger): Promise<RunningServer | null> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < deadline) {
    const note = await readPostmasterFile(cluster);
    if (note === null) return null;
    if (!isAlive(note.pid) || !(await mayBeOurs(note.pid, cluster))) {
      log.info({ pid: note.pid }, "the embedded database was killed before; it recovers");
      await rm(path.join(cluster, "postmaster.pid"), { force: true });
      return null;
    }
    if (note.port > 0 && (await tryConnect(serverUrl(password, note.port, "postgres"), cluster)) === "ours") {
      log.info({ pid: note.pid, port: note.port }, "using the embedded database that is still running");
      return note;
    }
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(
    `The embedded database in ${cluster} runs already and does not answer. End its process, then start again.`,
  );
}

/** Whether a living process may be the server of this cluster, judged by its command line where that can be known. */
async function mayBeOurs(pid: number, cluster: string): Promise<boolean> {
  const commandLine = await findCommandLine(pid);
  if (commandLine === null) return process.platform === "win32";
  return commandLine.includes("postgres") && commandLine.includes(cluster);
}
