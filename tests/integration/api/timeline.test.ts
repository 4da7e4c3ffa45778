import { afterAll, beforeAll, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit, type HitParts } from "@/tests/builders/build-hit";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

const START = Date.parse("2026-05-01T12:00:00Z");

function at(seconds: number, parts: HitParts = {}): HitParts {
  return { receivedAt: BigInt(START + seconds * 1000) * 1000n, ...parts };
}

async function ask(hits: readonly HitParts[], query: string) {
  const { api, db } = running;
  const bin = await buildBin(db);
  for (const hit of hits) await buildHit(db, { ...hit, binId: bin.id });
  return api("GET", `/api/bins/${bin.id}/timeline?${query}`, { key: bin.key });
}

const RANGE = "from=2026-05-01T12:00:00Z&to=2026-05-01T12:10:00Z&buckets=10";
const none = { good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };

it("counts by minute and by what became of a hit; the end is not part of it", async () => {
  const hits = [
    at(-1),
    at(0),
    at(59.999, { answerStatus: 301 }),
    at(60, { answerStatus: 404 }),
    at(61, { answerStatus: 503 }),
    at(62, { state: "denied", answerStatus: 403 }),
    at(63, { state: "malformed", answerStatus: null }),
    at(599, { answerStatus: null }),
    at(600),
  ];
  const { json } = await ask(hits, RANGE);
  expect(json).toEqual({
    from: "2026-05-01T12:00:00.000Z",
    to: "2026-05-01T12:10:00.000Z",
    bucketMs: 60_000,
    lastSeq: 9,
    buckets: [
      { ...none, index: 0, good: 2 },
      { ...none, index: 1, clientError: 1, serverError: 1, refused: 2 },
      { ...none, index: 9, unanswered: 1 },
    ],
  });
});

it("finds the beginning of the range in a long list, holes and disorder within minutes included", async () => {
  const before = Array.from({ length: 40 }, (_, n) => at(-40_000 + n * 1000));
  const { json } = await ask([...before, at(5), at(-300), at(10), at(700), at(20)], RANGE);
  expect(json.buckets).toEqual([{ ...none, index: 0, good: 3 }]);
});

it("is empty for an empty bin, and by default of the last hour", async () => {
  const { json } = await ask([], "");
  expect(json.buckets).toEqual([]);
  expect(json.bucketMs).toBe(30_000);
  expect(Date.parse(json.to) - Date.parse(json.from)).toBe(3_600_000);
  expect((await ask([{}], "")).json.buckets).toEqual([{ ...none, index: expect.any(Number), good: 1 }]);
});

it("counts by event too: those that came most, the others only as hits", async () => {
  const many = Array.from({ length: 9 }, (_, n) => at(30, { eventType: `rare.${n}` }));
  const hits = [
    ...many,
    at(0, { eventType: "paid" }),
    at(1, { eventType: "paid", answerStatus: 500 }),
    at(61, { eventType: "paid" }),
    at(62, { eventType: "__proto__" }),
    at(63, { eventType: "__proto__" }),
    at(64),
    at(600, { eventType: "rare.8" }),
  ];
  const { json } = await ask(hits, `${RANGE}&by=event`);
  expect(json.eventTypes).toEqual(["paid", "__proto__", ...[0, 1, 2, 3, 4, 5].map((n) => `rare.${n}`)]);
  expect(json.buckets).toEqual([
    { ...none, index: 0, good: 10, serverError: 1, events: [2, 0, 1, 1, 1, 1, 1, 1] },
    { ...none, index: 1, good: 4, events: [1, 2, 0, 0, 0, 0, 0, 0] },
  ]);
  expect((await ask([at(0)], `${RANGE}&by=event`)).json).toMatchObject({
    eventTypes: [],
    buckets: [{ index: 0, good: 1, events: [] }],
  });
});

it("names the attempts of one delivery, and no other hits", async () => {
  const delivery = (seconds: number, key: string, parts: HitParts = {}) =>
    at(seconds, { provider: "github", deliveryId: "d", deliveryKey: key, eventType: "push", ...parts });
  const hits = [
    delivery(0, "one", { answerStatus: 500 }),
    delivery(5, "two"),
    delivery(60, "one", { state: "denied", answerStatus: 403 }),
    at(61),
    delivery(120, "one"),
    delivery(-100, "two"),
    delivery(200, "three"),
    delivery(201, "three"),
  ];
  const { json } = await ask(hits, `${RANGE}&families=1`);
  expect(json.families).toEqual([
    {
      provider: "github",
      deliveryId: "d",
      eventType: "push",
      attempts: [
        { seq: 7, receivedAt: "2026-05-01T12:03:20.000000Z", answerStatus: 200, state: "captured" },
        { seq: 8, receivedAt: "2026-05-01T12:03:21.000000Z", answerStatus: 200, state: "captured" },
      ],
    },
    {
      provider: "github",
      deliveryId: "d",
      eventType: "push",
      attempts: [
        { seq: 1, receivedAt: "2026-05-01T12:00:00.000000Z", answerStatus: 500, state: "captured" },
        { seq: 3, receivedAt: "2026-05-01T12:01:00.000000Z", answerStatus: 403, state: "denied" },
        { seq: 5, receivedAt: "2026-05-01T12:02:00.000000Z", answerStatus: 200, state: "captured" },
      ],
    },
  ]);
});

it.each([
  ["by=provider", "by"],
  ["families=yes", "families"],
  ["from=yesterday", "from"],
  ["from=2026-05-01T12:00:00Z&to=2026-05-01T12:00:00Z", "from"],
  ["buckets=0", "buckets"],
  ["buckets=501", "buckets"],
  ["since=1", "since"],
])("refuses ?%s and names the place", async (query, path) => {
  expectError(await ask([], query), "INVALID_INPUT", path);
});

it("is not there for others", async () => {
  const { api, db } = running;
  const [mine, foreign] = [await buildBin(db), await buildBin(db)];
  expectError(await api("GET", `/api/bins/${foreign.id}/timeline`, { key: mine.key }), "NOT_FOUND");
});
