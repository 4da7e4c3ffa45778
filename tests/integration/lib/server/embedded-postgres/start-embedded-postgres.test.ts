import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectClient } from "@/lib/server/connect-client";
import { isAlive } from "@/lib/server/embedded-postgres/process-facts";
import { readPostmasterFile } from "@/lib/server/embedded-postgres/read-postmaster-file";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres/start-embedded-postgres";
import { makeTestDirectory, type TestDirectory } from "@/tests/setup/test-directory";

const log = pino({ level: "silent" });

let directory: TestDirectory;
let dataDir: string;
let cluster: string;

beforeEach(async () => {
  directory = await makeTestDirectory();
  dataDir = directory.path;
  cluster = path.join(dataDir, "postgres");
});

afterEach(() => directory.remove());

const start = () => startEmbeddedPostgres({ dataDir, log });

async function ask(url: string, sql: string): Promise<unknown> {
  const client = await connectClient(url);
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function serverPid(): Promise<number> {
  return (await readPostmasterFile(cluster))?.pid ?? 0;
}

describe("startEmbeddedPostgres", () => {
  it("makes a UTF-8 database that is durable, on the loopback address only, and stops it clean", async () => {
    const postgres = await start();
    const pid = await serverPid();
    expect(await ask(postgres.url, "SHOW server_encoding")).toBe("UTF8");
    expect(await ask(postgres.url, "SHOW listen_addresses")).toBe("127.0.0.1");
    expect(await ask(postgres.url, "SHOW unix_socket_directories")).toBe("");
    expect(await ask(postgres.url, "SELECT current_setting('fsync') || current_setting('synchronous_commit')")).toBe(
      "onon",
    );
    expect((await stat(path.join(dataDir, "postgres-password"))).mode & 0o777).toBe(0o600);
    await postgres.stop();
    expect(isAlive(pid)).toBe(false);
    expect(await readFile(path.join(dataDir, "postgres.log"), "utf8")).toContain("database system is shut down");
    expect((await readdir(dataDir)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "postgres",
      "postgres-password",
      "postgres.log",
    ]);
  });

  it("refuses whoever does not know the password", async () => {
    const postgres = await start();
    const wrong = new URL(postgres.url);
    wrong.password = "guess";
    await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
    await postgres.stop();
  });

  it("keeps what was committed when the server is killed, and starts it again on the same port", async () => {
    const postgres = await start();
    await ask(postgres.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    process.kill(await serverPid(), "SIGKILL");
    await vi.waitFor(async () => expect(await ask(postgres.url, "SELECT answer FROM kept")).toBe(42), {
      timeout: 30_000,
      interval: 100,
    });
    await postgres.stop();
  });

  it("clears the note of a killed server, also when its process id is another program's by now", async () => {
    await (await start()).stop();
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const note = [stranger.pid, cluster, 1, 5432, "", "127.0.0.1", "", "ready"].join("\n");
    await writeFile(path.join(cluster, "postmaster.pid"), note);
    const postgres = await start();
    expect(await serverPid()).not.toBe(stranger.pid);
    expect(stranger.exitCode).toBeNull();
    await postgres.stop();
    stranger.kill("SIGKILL");
    await once(stranger, "exit");
  });

  it("lets one process at a time have a data directory", async () => {
    const outcomes = await Promise.allSettled([start(), start(), start()]);
    const winners = outcomes.filter((outcome) => outcome.status === "fulfilled");
    const losers = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(winners).toHaveLength(1);
    for (const { reason } of losers) expect(String(reason)).toMatch(/^Error: Another Hookscope \(process \d+\) uses /);
    for (const { value } of winners) await value.stop();
  });

  it("takes over the lock of a process that is gone, whose id another one has now", async () => {
    await writeFile(path.join(dataDir, "lock"), JSON.stringify({ pid: process.pid, started: "another time" }));
    await (await start()).stop();
  });

  it("touches nothing when the data is another major version's", async () => {
    await mkdir(cluster);
    await writeFile(path.join(cluster, "PG_VERSION"), "14\n");
    await expect(start()).rejects.toThrow(
      /is of PostgreSQL 14; this Hookscope brings PostgreSQL \d+\. Nothing was changed/,
    );
    expect(await readdir(cluster)).toEqual(["PG_VERSION"]);
  });

  it("touches nothing when the directory holds something else", async () => {
    await mkdir(cluster);
    await writeFile(path.join(cluster, "letter.txt"), "Dear");
    await expect(start()).rejects.toThrow(/is not a database of PostgreSQL\. Nothing was changed/);
    expect(await readdir(cluster)).toEqual(["letter.txt"]);
  });

  it("makes the database anew when a first start was killed half-way", async () => {
    await mkdir(`${cluster}.new`);
    await writeFile(path.join(`${cluster}.new`, "rest"), "");
    const postgres = await start();
    expect(await ask(postgres.url, "SELECT current_database()")).toBe("hookscope");
    await postgres.stop();
  });
});
