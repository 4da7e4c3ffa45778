import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { findCommandLine, isAlive } from "@/lib/server/embedded-postgres/process-facts";
import { readPostmasterFile } from "@/lib/server/embedded-postgres/read-postmaster-file";
import { testRoot } from "./test-directory";

/** Removes what test runs left behind that were killed, the PostgreSQL servers that still run there included. */
export async function sweepTestDirectories(): Promise<void> {
  const names = await readdir(testRoot()).catch(() => []);
  for (const name of names) {
    const maker = Number.parseInt(name, 10);
    if (maker > 0 && isAlive(maker)) continue;
    const directory = path.join(testRoot(), name);
    for (const cluster of ["postgres", "data/postgres"]) await endServer(path.join(directory, cluster));
    await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function endServer(cluster: string): Promise<void> {
  const note = await readPostmasterFile(cluster);
  if (note === null || !isAlive(note.pid)) return;
  if ((await findCommandLine(note.pid))?.includes(cluster)) process.kill(note.pid, "SIGQUIT");
}
