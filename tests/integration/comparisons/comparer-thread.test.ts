import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Comparer } from "@/lib/comparisons/comparer";
import type { Database } from "@/lib/database";
import { createComparer } from "@/lib/server/comparer/create-comparer";
import { createDatabase } from "@/lib/server/create-database";
import { findWorker } from "@/lib/server/threads/find-worker";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";

let database: TestDatabase;
let db: Database;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ db, close } = createDatabase(database.url, pino({ level: "silent" })));
});
afterAll(async () => {
  await close();
  await database.drop();
});

function openComparer(databaseUrl = database.url): Comparer {
  return createComparer({
    file: findWorker(process.cwd(), "comparer") ?? expect.fail("There is no build."),
    // What is read, the thread reads: this process is not asked.
    db: new Proxy(db, { get: (_, name) => expect.fail(`The process was asked for ${String(name)}.`) }),
    databaseUrl,
  });
}

/** Connections of comparers to this database. */
async function countConnections(): Promise<number> {
  const rows = await db.$queryRaw`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'hookscope comparer'`;
  return z.tuple([z.object({ count: z.int() })]).parse(rows)[0].count;
}

async function diffHits(comparer: Comparer, binId: string, left: number, right: number) {
  return await comparer.run("diffHits", async () => ({ binId, left, right, settings: {} }));
}

it("reads the hits in the thread, over one connection, which is closed with it", async () => {
  const { id: binId } = await buildBin(db);
  for (const body of ['{"a":1}', '{"a":2}']) await buildHit(db, { binId, body });
  const comparer = openComparer();
  expect(await diffHits(comparer, binId, 1, 2)).toMatchObject({ body: { changes: [{ path: "$.a" }] } });
  expect(await diffHits(comparer, binId, 2, 2)).toMatchObject({ equal: true });
  expect(await diffHits(comparer, binId, 1, 7)).toEqual({ missing: 7 });
  expect(await countConnections()).toBe(1);
  await comparer.close();
  await expect.poll(countConnections, { timeout: 15_000 }).toBe(0);
  await expect(diffHits(comparer, binId, 1, 2)).rejects.toMatchObject({ code: "UNAVAILABLE" });
});

it("goes on after a connection was lost", async () => {
  const { id: binId } = await buildBin(db);
  for (const body of ["one", "two"]) await buildHit(db, { binId, body });
  const comparer = openComparer();
  await diffHits(comparer, binId, 1, 2);
  await db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'hookscope comparer'`;
  await expect.poll(countConnections, { timeout: 15_000 }).toBe(0);
  // What was under way on that connection may fail once; the next has another.
  const again = await diffHits(comparer, binId, 1, 2).catch(() => diffHits(comparer, binId, 1, 2));
  expect(again).toMatchObject({ equal: false });
  await comparer.close();
});

it("says so when the database cannot be reached, and goes on with what needs none", async () => {
  const comparer = openComparer("postgres://nobody@127.0.0.1:1/nothing");
  await expect(diffHits(comparer, crypto.randomUUID(), 1, 2)).rejects.toMatchObject({
    code: "UNAVAILABLE",
    message: expect.stringContaining("The database is not reachable"),
  });
  const message = { headers: [], body: new Uint8Array(), bodySize: 0 };
  const diff = await comparer.run("diff", async () => ({ left: message, right: message, settings: {} }));
  expect(diff.equal).toBe(true);
  await comparer.close();
});
