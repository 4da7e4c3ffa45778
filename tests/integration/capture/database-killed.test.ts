import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase } from "@/lib/server/create-database";
import { exchange, findField, seqOf } from "@/tests/conformance/raw-client";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { startPostgres, type TestPostgres } from "@/tests/setup/start-postgres";
import { oneTo, storedSeqs } from "./open-core";

let postgres: TestPostgres;
let instance: Instance;
beforeAll(async () => {
  postgres = await startPostgres();
  instance = await startInstance({ database: postgres, env: { LOG_LEVEL: "warn" } });
});
afterAll(async () => {
  await instance?.stop();
  await postgres?.stop();
});

it("refuses with 503 while the database is killed under load, loses nothing acknowledged, and recovers by itself", async () => {
  const response = await fetch(`${instance.url}/api/bins`, { method: "POST" });
  const { id, slug } = await response.json();
  const acknowledged: { seq: number; mark: string }[] = [];
  const refusals: string[] = [];
  let sent = 0;
  let isOver = false;

  async function sendUntilOver(): Promise<void> {
    while (!isOver) {
      const mark = `m${++sent}`;
      const answer = await exchange(instance.port, `POST /in/${slug}/${mark} HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi`);
      if (answer.status === 200) acknowledged.push({ seq: seqOf(answer), mark });
      else refusals.push(`${answer.status} ${findField(answer, "retry-after")}`);
    }
  }

  const senders = oneTo(16).map(sendUntilOver);
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(200);
  await postgres.kill();
  await expect.poll(() => refusals.length, { timeout: 30_000 }).toBeGreaterThan(50);
  const before = acknowledged.length;
  await postgres.start();
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before + 200);
  isOver = true;
  await Promise.all(senders);

  for (const refusal of refusals) expect(refusal).toMatch(/^503 \d+$/);
  const { db, close } = createDatabase(postgres.url, pino({ level: "silent" }));
  const rows = await db.hit.findMany({ where: { binId: id }, select: { seq: true, target: true } });
  const stored = await storedSeqs(db, id);
  await close();
  expect(stored).toEqual(oneTo(stored.length));
  const targets = new Map(rows.map(({ seq, target }) => [seq, target]));
  for (const { seq, mark } of acknowledged) expect(targets.get(seq)).toBe(`/${mark}`);
  expect(new Set(acknowledged.map(({ seq }) => seq)).size).toBe(acknowledged.length);
}, 180_000);
