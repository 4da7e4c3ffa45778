import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { migrateDatabase } from "@/lib/server/migrate-database";
import { buildBin } from "@/tests/builders/build-bin";
import { buildWireRequest } from "@/tests/builders/build-wire-request";
import { startPostgres, type TestPostgres } from "@/tests/setup/start-postgres";
import { oneTo, openCore, storedSeqs } from "./open-core";

let postgres: TestPostgres;
let core: ReturnType<typeof openCore>;
beforeAll(async () => {
  postgres = await startPostgres();
  await migrateDatabase(postgres.url, pino({ level: "silent" }));
  core = openCore(postgres.url);
});
afterAll(async () => {
  await core.close();
  await postgres.stop();
});

describe("with PostgreSQL killed in the middle of load", () => {
  it("loses nothing acknowledged, says 503 to the rest, and recovers by itself", async () => {
    const bin = await buildBin(core.db);
    const answers: { status: number; seq: number | null }[] = [];
    const load = { isOver: false };
    const senders = oneTo(16).map(async () => {
      while (!load.isOver) {
        const { status, hit } = await awaitAnswer(core.capture, buildWireRequest(bin.slug));
        answers.push({ status, seq: hit?.seq ?? null });
        // A refusal comes at once: let others have a turn, as a socket would.
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    await expect.poll(() => count(200), { timeout: 20_000 }).toBeGreaterThan(200);
    await postgres.kill();
    await expect.poll(() => count(503), { timeout: 20_000 }).toBeGreaterThan(50);
    const whenBack = count(200);
    await postgres.start();
    await expect.poll(() => count(200), { timeout: 30_000 }).toBeGreaterThan(whenBack + 200);
    load.isOver = true;
    await Promise.all(senders);

    const acknowledged = answers.flatMap(({ seq }) => (seq === null ? [] : [seq]));
    const stored = await storedSeqs(core.db, bin.id);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(stored).toEqual(oneTo(stored.length));
    const missing = acknowledged.filter((seq) => seq > stored.length);
    expect(missing).toEqual([]);
  });
});
