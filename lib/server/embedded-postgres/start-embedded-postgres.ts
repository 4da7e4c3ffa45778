import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { chooseLauncher } from "./choose-launcher";
import { ensureDatabase } from "./ensure-database";
import { findBinaries } from "./find-binaries";
import { findFreePort } from "./find-free-port";
import { findRunningServer } from "./find-running-server";
import { lockDataDirectory } from "./lock-data-directory";
import { clusterPlace, makeCluster } from "./make-cluster";
import { restoreLinks } from "./restore-links";
import { serverUrl } from "./server-url";
import { type StartOptions, startServer } from "./start-server";
import { stopServer } from "./stop-server";
import { superviseServer } from "./supervise-server";

const DATABASE = "hookscope";
const FIRST_TRIES = 4;
const PAUSE_MS = 400;

export interface EmbeddedPostgres {
  /** The URL of the database `hookscope`. */
  readonly url: string;
  /** Stops the server and frees the data directory. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: Logger;
  /** Most connections at a time; default 40. */
  readonly maxConnections?: number;
}

/**
 * Starts PostgreSQL on the data directory, making it on first use, or takes over the one that outlived a killed app.
 * It listens on 127.0.0.1 only, on a free port, with a random password; while it is ours it is started again when it
 * dies. Throws an Error of one line when the platform has no embedded PostgreSQL, another process uses the directory,
 * the data is another major version's, or root may not start it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDirectory(dataDir);
  try {
    return await start(dataDir, options, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function start(
  dataDir: string,
  { log, maxConnections = 40 }: EmbeddedPostgresOptions,
  unlock: () => Promise<void>,
) {
  const binaries = await findBinaries();
  await restoreLinks(binaries.directory);
  const place = clusterPlace(dataDir);
  const launcher = await chooseLauncher(binaries, dataDir, place.cluster);
  await makeCluster(place, binaries, launcher, log);
  const password = (await readFile(place.passwordFile, "utf8")).trim();
  const common = { binaries, launcher, password, maxConnections, cluster: place.cluster };
  const unplaced = { ...common, logFile: path.join(dataDir, "postgres.log") };
  const { pid, port } = (await findRunningServer(place.cluster, password, log)) ?? (await startFirst(unplaced));
  const supervisor = superviseServer(pid, () => startAgain({ ...unplaced, port }, log), log);
  const stop = async () => {
    await supervisor.end();
    await stopServer(supervisor.pid(), binaries, place.cluster);
    await unlock();
  };
  try {
    await ensureDatabase(serverUrl(password, port, "postgres"), DATABASE);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: serverUrl(password, port, DATABASE), stop };
}

/** On a free port, a few times: the port may be taken meanwhile, and what a killed server left may need a moment to end. */
async function startFirst(unplaced: Omit<StartOptions, "port">) {
  for (let triesLeft = FIRST_TRIES - 1; ; triesLeft--) {
    const port = await findFreePort();
    try {
      return { port, pid: await startPid({ ...unplaced, port }) };
    } catch (error) {
      if (triesLeft === 0) throw error;
      await wait(PAUSE_MS);
    }
  }
}

async function startAgain(server: StartOptions, log: Logger): Promise<number> {
  // Clears the dead one's note; somebody else may have started it meanwhile.
  const running = await findRunningServer(server.cluster, server.password, log);
  return running?.pid ?? startPid(server);
}

async function startPid(server: StartOptions): Promise<number> {
  const { pid } = await startServer(server);
  if (pid === undefined) throw new Error("The embedded database started without a process id.");
  return pid;
}
