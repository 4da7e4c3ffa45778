import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";
import { createTestDatabase } from "./create-test-database";
import type { Instance } from "./start-instance";
import { watchOutput } from "./watch-output";

const running = new Set<() => void>();
process.once("exit", () => {
  for (const kill of running) kill();
});

/** Starts the built pages with `next start`, as a host does that runs Next without our server; the database is its own. */
export async function startNext(
  env: Readonly<Record<string, string>>,
): Promise<Pick<Instance, "url" | "port" | "stop">> {
  const root = findProjectRoot();
  const database = await createTestDatabase();
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "localhost"], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: database.url,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  running.add(kill);
  child.once("exit", () => running.delete(kill));
  const output = watchOutput(child);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    await database.drop();
    return { code: child.exitCode, signal: child.signalCode };
  };
  const ended = once(child, "exit").then(() => null);
  for (;;) {
    const url = /Local:\s+(http:\S+)/.exec(output())?.[1];
    if (url !== undefined && output().includes("Ready")) return { url, port: Number(new URL(url).port), stop };
    if ((await Promise.race([ended, once(child.stdout, "data")])) === null) {
      await stop();
      throw new Error(`Next did not start.\n${output()}`);
    }
  }
}
