import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";
import { createTestDatabase, type TestDatabase } from "./create-test-database";
import { watchOutput } from "./watch-output";

const STOP_MS = 15_000;

export interface InstanceOptions {
  /** Settings that differ from: a free port, "localhost", log level "info". */
  readonly env?: Readonly<Record<string, string>>;
  /** A database to use, which stays; by default one is made and dropped by `stop`. Null: none, so the embedded one. */
  readonly database?: Pick<TestDatabase, "url"> | null;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Instance {
  /** The origin it announced, like http://localhost:41234. */
  readonly url: string;
  readonly port: number;
  /** "" when it embeds its own. */
  readonly databaseUrl: string;
  readonly process: ChildProcess;
  /** What it printed so far, the last 256 KB. */
  output(): string;
  /** Sends a signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<Ended>;
  /** Stops it in order (SIGTERM), by force after 15 s, and drops the database that was made for it. */
  stop(): Promise<Ended>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts the built server as a process of its own and waits until it says that it serves; else throws its output. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const own = options.database === undefined ? await createTestDatabase() : null;
  const databaseUrl = options.database?.url ?? own?.url ?? "";
  const child = spawnServer({ DATABASE_URL: databaseUrl, ...options.env });
  const output = watchOutput(child);
  const end = async (signal: NodeJS.Signals): Promise<Ended> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    return { code: child.exitCode, signal: child.signalCode };
  };
  const stop = async () => {
    const force = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    const ended = await end("SIGTERM");
    clearTimeout(force);
    await own?.drop();
    return ended;
  };
  try {
    const url = await announced(child);
    const port = Number(new URL(url).port);
    return { url, port, databaseUrl, process: child, output, kill: end, stop };
  } catch (error) {
    await stop();
    throw new Error(`The instance did not start.\n${output()}`, { cause: error });
  }
}

function spawnServer(env: Readonly<Record<string, string>>): ChildProcess {
  const root = findProjectRoot();
  const child = spawn(process.execPath, ["--enable-source-maps", path.join(root, "dist", "server.mjs")], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      HOST: "localhost",
      PORT: "0",
      LOG_LEVEL: "info",
      SECRET_KEY: "a key that only tests use",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** The URL out of the server's message `{ type: "ready", url }`. */
function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`It ended with ${signal ?? `code ${code}`}.`)));
    child.on("message", (message: { type?: unknown; url?: unknown }) => {
      if (message.type === "ready" && typeof message.url === "string") resolve(message.url);
    });
  });
}
