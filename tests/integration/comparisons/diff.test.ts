import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hitComparisonSchema } from "@/lib/comparisons/comparison-schema";
import type { Change } from "@/lib/diff/diff-schema";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { makeBin } from "./make-bin";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

const brief = (changes: readonly Change[]) => changes.map(({ path, op, left, right }) => [op, path, left, right]);

describe("two hits", () => {
  it("are compared by their structure", async () => {
    const bin = await makeBin(running);
    await bin.send({ amount: 12, lines: [{ id: 1 }, { id: 2 }], currency: "EUR" }, { "x-kind": "a" }, "/o?page=1");
    await bin.send({ currency: "EUR", lines: [{ id: 2 }, { id: 1 }], amount: "12" }, { "x-kind": "b" }, "/o?page=2");
    const { status, json } = await bin.get("/diff?left=1&right=2");
    expect(status).toBe(200);
    const diff = hitComparisonSchema.parse(json);
    expect(diff).toMatchObject({ equal: false, hidden: 0, left: { seq: 1, binId: bin.id }, right: { seq: 2 } });
    expect(brief(diff.query)).toEqual([["changed", "page", "1", "2"]]);
    expect(brief(diff.headers)).toEqual([
      ["changed", "x-kind", "a", "b"],
      ["changed", "content-length", "58", "60"],
    ]);
    expect(diff.body.kind).toBe("json");
    expect(brief(diff.body.changes)).toEqual(
      expect.arrayContaining([
        ["type", "$.amount", "12", '"12"'],
        ["moved", expect.stringMatching(/^\$\.lines\[\d\]$/), expect.any(String), expect.any(String)],
      ]),
    );
  });

  it("are equal where nothing differs, to themselves at least", async () => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 });
    const { json } = await bin.get("/diff?left=1&right=1");
    expect(json).toMatchObject({ equal: true, request: [], headers: [], query: [], body: { isIdentical: true } });
  });

  it("are compared by the bin's settings; noise is marked, or left out and counted", async () => {
    const bin = await makeBin(running, { diff: { ignorePaths: ["$.etag"], ignoreHeaders: ["x-*"] } });
    await bin.send({ etag: 1, state: "open" }, { "x-other": "1" });
    await bin.send({ etag: 2, state: "paid" }, { "x-other": "2" });
    const shown = hitComparisonSchema.parse((await bin.get("/diff?left=1&right=2")).json);
    const noise = [...shown.headers, ...shown.body.changes].filter((change) => change.noise !== undefined);
    expect(noise.map(({ path, noiseKind }) => [path, noiseKind])).toEqual([
      ["x-other", "ignored"],
      ["$.etag", "ignored"],
    ]);
    const hidden = hitComparisonSchema.parse((await bin.get("/diff?left=1&right=2&noise=hide")).json);
    expect(hidden.hidden).toBe(2);
    expect(brief(hidden.body.changes)).toEqual([["changed", "$.state", '"open"', '"paid"']]);
  });

  it("are compared decoded, and where that cannot be, as they came, which is said", async () => {
    const bin = await makeBin(running);
    const json = { "content-type": "application/json", "content-encoding": "gzip" };
    await bin.send(gzipSync('{"a":1}'), json);
    await bin.send(gzipSync('{"a":2}'), json);
    await bin.send("no gzip at all", json);
    const decoded = hitComparisonSchema.parse((await bin.get("/diff?left=1&right=2")).json);
    expect(brief(decoded.body.changes)).toEqual([["changed", "$.a", "1", "2"]]);
    const broken = hitComparisonSchema.parse((await bin.get("/diff?left=1&right=3")).json);
    expect(broken.body.notes[0]).toMatch(/^The right body was compared as it was sent: its content coding/);
  });

  it("are told apart from what differs between all hits of their event", async () => {
    const bin = await makeBin(running);
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await bin.send({ batch: n, state: n === 6 ? "paid" : "open" }, { "x-batch": `b${n}` }, `/orders?n=${n}`);
    }
    await bin.send({ batch: 7, state: "open" }, {}, "/other");
    const noise = (await bin.get("/noise?seq=6")).json;
    expect(noise).toEqual({ event: "POST /orders", headers: ["x-batch"], paths: ["$.batch"], pairs: 5 });
    const { json } = await bin.get("/diff?left=5&right=6&noise=hide");
    expect(json.hidden).toBeGreaterThanOrEqual(2);
    expect(brief(json.body.changes)).toEqual([["changed", "$.state", '"open"', '"paid"']]);
    expect(brief(json.headers)).toEqual([]);
    const other = hitComparisonSchema.parse((await bin.get("/diff?left=6&right=7")).json);
    expect(other.body.changes.filter(({ noiseKind }) => noiseKind === "learned")).toEqual([]);
    expect((await bin.get("/noise?seq=7")).json).toEqual({ event: "POST /other", headers: [], paths: [], pairs: 0 });
    expectError(await bin.get("/noise?seq=8"), "NOT_FOUND");
    expectError(await bin.get("/noise"), "INVALID_INPUT", "seq");
  });

  it("learn what is noise anew when there are new hits", async () => {
    const bin = await makeBin(running);
    const batches = async () => (await bin.get("/noise?seq=1")).json;
    for (const n of [1, 2, 3, 4, 5]) await bin.send({ batch: n, kind: 1 });
    expect(await batches()).toMatchObject({ paths: ["$.batch"], pairs: 4 });
    for (const _ of [1, 2, 3, 4, 5]) await bin.send({ batch: 5, kind: 1 });
    expect(await batches()).toMatchObject({ paths: [], pairs: 9 });
  });

  it("are no one else's, and must be there", async () => {
    const bin = await makeBin(running);
    const other = await makeBin(running);
    await bin.send({ a: 1 });
    await bin.send({ a: 2 });
    const path = `/api/bins/${bin.id}/diff?left=1&right=2`;
    expectError(await running.api("GET", path, { key: other.key }), "NOT_FOUND");
    expectError(await running.api("GET", path), "UNAUTHENTICATED");
    expectError(await bin.get("/diff?left=1&right=9"), "NOT_FOUND");
    await bin.remove("/hits/1");
    expectError(await bin.get("/diff?left=1&right=2"), "NOT_FOUND");
  });

  it.each([
    ["left=1", "right"],
    ["left=0&right=1", "left"],
    ["left=a&right=1", "left"],
    ["left=1&right=99999999999", "right"],
    ["left=1&right=2&noise=maybe", "noise"],
    ["left=1&right=2&more=1", "more"],
  ])("refuse %s and name the place", async (query, path) => {
    const bin = await makeBin(running);
    expectError(await bin.get(`/diff?${query}`), "INVALID_INPUT", path);
  });

  it("may be as hostile as they like", async () => {
    const bin = await makeBin(running);
    const deep = "[".repeat(600_000);
    await bin.send(deep, { "content-type": "application/json" });
    await bin.send(`${deep}]`, { "content-type": "application/json" });
    await bin.send(`[${"[],".repeat(3_000_000)}[]]`, { "content-type": "application/json" });
    await bin.send(`[${"{},".repeat(3_000_000)}[]]`, { "content-type": "application/json" });
    expect((await bin.get("/diff?left=1&right=2")).json.body.changes.length).toBeGreaterThan(0);
    const large = await bin.get("/diff?left=3&right=4");
    expect([200, 422]).toContain(large.status);
    expect((await bin.get("/diff?left=1&right=2")).status).toBe(200);
  }, 120_000);
});

describe("POST /api/tools/diff", () => {
  const side = (json: unknown, headers: ReadonlyArray<readonly [string, string]> = []) => ({
    headers: [["Content-Type", "application/json"], ...headers],
    bodyBase64: Buffer.from(JSON.stringify(json)).toString("base64"),
  });
  const post = (json: unknown) => running.api("POST", "/api/tools/diff", { json });

  it("compares two messages without a key and keeps nothing", async () => {
    const hits = await running.db.hit.count();
    const { status, json } = await post({ left: side({ a: 1, b: 1 }), right: side({ a: 2, b: 2 }) });
    expect(status).toBe(200);
    expect(json).toMatchObject({ equal: false, request: [], headers: [], query: [], hidden: 0 });
    expect(new Set(Object.keys(json))).toEqual(new Set(["equal", "request", "headers", "query", "body", "hidden"]));
    expect(brief(json.body.changes)).toEqual([
      ["changed", "$.a", "1", "2"],
      ["changed", "$.b", "1", "2"],
    ]);
    expect(await running.db.hit.count()).toBe(hits);
  });

  it("obeys its options", async () => {
    const messages = { left: side({ a: 1, b: 1 }), right: side({ a: 2, b: 2 }) };
    const { json } = await post({ ...messages, options: { ignorePaths: ["$.a"], noise: "hide" } });
    expect(json).toMatchObject({ hidden: 1, body: { changes: [{ path: "$.b" }] } });
  });

  it.each([
    [{ left: side({}) }, "right"],
    [{ left: side({}), right: { headers: [] } }, "right.bodyBase64"],
    [{ left: side({}), right: { headers: [], bodyBase64: "*" } }, "right.bodyBase64"],
    [{ left: side({}), right: side({}), options: { ignorePaths: ["$["] } }, "options.ignorePaths.0"],
    [{ left: side({}), right: side({}), options: { color: 1 } }, "options.color"],
  ])("refuses %j", async (json, path) => {
    expectError(await post(json), "INVALID_INPUT", path);
  });

  it("bounds what it is sent", async () => {
    const right = { headers: [], bodyBase64: "AAAA".repeat(8_500_000) };
    expectError(await post({ left: side({}), right }), "TOO_LARGE");
  });
});
