import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import pg from "pg";
import { expect, it } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { watchOutput } from "@/tests/setup/watch-output";
import { ask } from "./ask";

async function makeBin(instance: Instance, settings: object = {}): Promise<{ id: string; path: string }> {
  const body = JSON.stringify({ settings });
  const headers = { "content-type": "application/json" };
  const bin = JSON.parse((await ask(instance.port, { method: "POST", path: "/api/bins", headers, body })).text);
  return { id: bin.id, path: new URL(bin.captureUrl).pathname };
}

/** Sends one hit after another over one connection until the server ends it; returns the seqs that were acknowledged. */
async function sendUntilClosed(port: number, path: string): Promise<number[]> {
  const acknowledged: number[] = [];
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  const send = () => socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`);
  let received = "";
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
    for (;;) {
      const end = received.indexOf("ok\n");
      if (end < 0) return;
      const seq = /x-hookscope-hit: (\d+)/.exec(received.slice(0, end))?.[1];
      if (seq !== undefined) acknowledged.push(Number(seq));
      received = received.slice(end + 3);
      send();
    }
  });
  socket.once("connect", send);
  await new Promise((resolve) => socket.once("close", resolve));
  return acknowledged;
}

it("stops under load with code 0, and every acknowledged hit is stored", async () => {
  const database = await createTestDatabase();
  const instance = await startInstance({ database });
  const { id, path } = await makeBin(instance);
  const senders = Array.from({ length: 16 }, () => sendUntilClosed(instance.port, path));
  await ask(instance.port, { method: "POST", path, body: "{}" });
  await ask(instance.port, { method: "POST", path, body: "{}" });
  expect(await instance.stop()).toEqual({ code: 0, signal: null });

  const acknowledged = (await Promise.all(senders)).flat().sort((left, right) => left - right);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ seq: number }>("SELECT seq FROM hit WHERE bin_id = $1 ORDER BY seq", [id]);
  await client.end();
  await database.drop();
  const stored = rows.map(({ seq }) => seq);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(acknowledged.filter((seq) => !stored.includes(seq))).toEqual([]);
  expect(stored).toEqual(stored.map((_, index) => index + 1));
});

it("lets an answer that is being delayed leave at once when it stops", async () => {
  const instance = await startInstance();
  const { path } = await makeBin(instance, { answer: { default: { delayMs: 60_000, body: "late\n" } } });
  const socket = connect(instance.port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`);
  // A second request on the same instance is answered only after the first was read: both came in order.
  await ask(instance.port, { path: "/healthz" });
  const closed = once(socket, "close");
  expect(await instance.stop()).toEqual({ code: 0, signal: null });
  await closed;
  expect(Buffer.concat(chunks).toString()).toContain("late\n");
});

it("stops when the shell is gone in which npm started it: npm passes a signal on to that alone", async () => {
  const database = await createTestDatabase();
  const settings = {
    DATABASE_URL: database.url,
    HOST: "localhost",
    PORT: "0",
    SECRET_KEY: "a key that only tests use",
  };
  const shell = spawn("sh", ["-c", '"$0" dist/server.mjs; exit "$?"', process.execPath], {
    cwd: findProjectRoot(),
    env: { PATH: process.env.PATH, NODE_ENV: "production", npm_lifecycle_event: "start", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const output = watchOutput(shell);
  try {
    await expect.poll(output, { timeout: 90_000 }).toContain('"msg":"ready"');
    // When the last process that has its pipes is gone.
    const closed = once(shell, "close", { signal: AbortSignal.timeout(60_000) });
    shell.kill("SIGTERM");
    await closed;
    expect(output()).toContain('"msg":"stopped"');
  } finally {
    if (shell.pid !== undefined && !output().includes('"msg":"stopped"')) process.kill(-shell.pid, "SIGKILL");
    await database.drop();
  }
}, 180_000);
