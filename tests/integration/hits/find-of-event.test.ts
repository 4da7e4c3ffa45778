import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "@/lib/database";
import { eventName } from "@/lib/diff/event-name";
import { findOfEvent } from "@/lib/hits/find-of-event";
import { splitTarget } from "@/lib/http/split-target";
import { createDatabase } from "@/lib/server/create-database";
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

const LONG = `/${"a".repeat(400)}`;
const HITS = [
  { provider: null, eventType: null, method: "POST", target: "/orders?x=1" },
  { provider: null, eventType: null, method: "POST", target: "/orders" },
  { provider: null, eventType: null, method: "PUT", target: "/orders" },
  { provider: null, eventType: null, method: "POST", target: "" },
  { provider: null, eventType: "ping", method: "POST", target: "?x=1" },
  { provider: null, eventType: null, method: "POST", target: `${LONG}1` },
  { provider: null, eventType: null, method: "POST", target: `${LONG}2` },
  { provider: null, eventType: null, method: "POST", target: `/${"😀".repeat(400)}` },
  { provider: "stripe", eventType: null, method: "POST", target: "/a" },
  { provider: "stripe", eventType: "", method: "POST", target: "/b" },
  { provider: "stripe", eventType: null, method: "PUT", target: "/a?b" },
  { provider: "stripe", eventType: "invoice.paid", method: "POST", target: "/a" },
  { provider: "stripe", eventType: "invoice.paid ", method: "POST", target: "/a" },
  { provider: "github", eventType: "push", method: "POST", target: "/a" },
  { provider: "github", eventType: "push".repeat(100), method: "POST", target: "/a" },
];

it("the database takes two hits for one event exactly where their names are the same", async () => {
  const { id: binId } = await buildBin(db);
  for (const hit of HITS) await buildHit(db, { ...hit, binId });
  const names = HITS.map((hit) => eventName({ ...hit, path: splitTarget(hit.target).path }));
  const all = { binId, before: null, lookedAt: 1000, isOnlyCaptured: true, most: 100 };
  for (const name of names) {
    const alike = names.flatMap((other, index) => (other === name ? [index + 1] : [])).toReversed();
    expect(
      (await findOfEvent(db, { ...all, name })).map(({ seq }) => seq),
      name,
    ).toEqual(alike);
  }
  expect(new Set(names).size).toBe(HITS.length - 5);
});

it("looks at so many of the newest, before a hit, and at those that were refused where it is told to", async () => {
  const { id: binId } = await buildBin(db);
  for (const state of ["captured", "denied", "captured", "captured"] as const) await buildHit(db, { binId, state });
  const find = async (more: object) => {
    const all = { binId, name: "POST", before: null, lookedAt: 1000, isOnlyCaptured: true, most: 100 };
    return (await findOfEvent(db, { ...all, ...more })).map(({ seq }) => seq);
  };
  expect(await find({})).toEqual([4, 3, 1]);
  expect(await find({ isOnlyCaptured: false })).toEqual([4, 3, 2, 1]);
  expect(await find({ before: 3 })).toEqual([1]);
  expect(await find({ before: 4, isOnlyCaptured: false, most: 1 })).toEqual([3]);
  expect(await find({ lookedAt: 2 })).toEqual([4, 3]);
});
