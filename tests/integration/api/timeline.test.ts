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

it.each([
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
