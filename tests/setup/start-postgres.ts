import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pino } from "pino";
import { chooseLauncher } from "@/lib/server/embedded-postgres/choose-launcher";
import { findBinaries } from "@/lib/server/embedded-postgres/find-binaries";
import { findFreePort } from "@/lib/server/embedded-postgres/find-free-port";
import { clusterPlace, makeCluster } from "@/lib/server/embedded-postgres/make-cluster";
import { restoreLinks } from "@/lib/server/embedded-postgres/restore-links";
import { serverUrl } from "@/lib/server/embedded-postgres/server-url";
import { startServer } from "@/lib/server/embedded-postgres/start-server";
import { stopServer } from "@/lib/server/embedded-postgres/stop-server";
import { makeTestDirectory } from "./test-directory";

export interface TestPostgres {
  /** An empty database; the same after a restart. */
  readonly url: string;
  /** Ends the server hard, as `kill -9` does; it stays down. */
  kill(): Promise<void>;
  /** Starts it again on the same port and files. */
  start(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A PostgreSQL of one's own, for tests that take the database away. Nothing starts it again unasked. */
export async function startPostgres(): Promise<TestPostgres> {
  const directory = await makeTestDirectory();
  const dataDir = path.join(directory.path, "data");
  await mkdir(dataDir);
  const binaries = await findBinaries();
  await restoreLinks(binaries.directory);
  const place = clusterPlace(dataDir);
  const launcher = await chooseLauncher(binaries, dataDir, place.cluster);
  await makeCluster(place, binaries, launcher, pino({ level: "silent" }));
  const password = (await readFile(place.passwordFile, "utf8")).trim();
  const port = await findFreePort();
  const logFile = path.join(dataDir, "postgres.log");
  const { cluster } = place;
  const launch = async () => {
    const started = await startServer({ binaries, launcher, password, port, cluster, logFile, maxConnections: 60 });
    running.add(started);
    started.once("exit", () => running.delete(started));
    return started;
  };
  let child = await launch();
  return {
    url: serverUrl(password, port, "postgres"),
    async kill() {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    async start() {
      child = await launch();
    },
    async stop() {
      if (running.has(child) && child.pid !== undefined) await stopServer(child.pid, binaries, cluster);
      await directory.remove();
    },
  };
}
