import { pino } from "pino";
import { expect, it } from "vitest";
import { createDatabase } from "@/lib/server/create-database";
import { buildBin } from "@/tests/builders/build-bin";
import { exchange, seqOf } from "@/tests/conformance/raw-client";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";
import { oneTo, storedSeqs } from "./open-core";

const ROUNDS = 3;

it("keeps every acknowledged hit through kill -9 in the middle of load, gapless and without doubles", async () => {
  const database = await createTestDatabase();
  const { db, close } = createDatabase(database.url, pino({ level: "silent" }));
  const bin = await buildBin(db);
  const acknowledged: { seq: number; mark: string }[] = [];
  let sent = 0;

  async function sendUntilGone(port: number): Promise<void> {
    for (;;) {
      const mark = `m${++sent}`;
      try {
        const answer = await exchange(port, `POST /in/${bin.slug}/${mark} HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi`);
        acknowledged.push({ seq: seqOf(answer), mark });
      } catch {
        return;
      }
    }
  }

  for (let round = 1; round <= ROUNDS; round++) {
    const instance = await startInstance({ database, env: { LOG_LEVEL: "warn" } });
    const before = acknowledged.length;
    const senders = oneTo(16).map(() => sendUntilGone(instance.port));
    await expect.poll(() => acknowledged.length - before, { timeout: 30_000 }).toBeGreaterThan(300);
    await instance.kill("SIGKILL");
    await Promise.all(senders);
  }

  // The server that was killed may still be committing its last batch: a later hit is behind it.
  const last = await startInstance({ database, env: { LOG_LEVEL: "warn" } });
  const end = seqOf(await exchange(last.port, `GET /in/${bin.slug} HTTP/1.1\r\n\r\n`));
  expect(await storedSeqs(db, bin.id)).toEqual(oneTo(end));
  const rows = await db.hit.findMany({ where: { binId: bin.id }, select: { seq: true, target: true } });
  const targets = new Map(rows.map(({ seq, target }) => [seq, target]));
  for (const { seq, mark } of acknowledged) expect(targets.get(seq)).toBe(`/${mark}`);
  expect(new Set(acknowledged.map(({ seq }) => seq)).size).toBe(acknowledged.length);

  await last.stop();
  await close();
  await database.drop();
}, 180_000);
