import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { ClientToServerEvents, ServerToClientEvents } from "@/lib/live/events";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { makeBin } from "./make-bin";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

type Bin = Awaited<ReturnType<typeof makeBin>>;

const PATIENCE = { timeout: 20_000 };
const driftOf = async (bin: Bin, seq: number) => (await bin.get(`/hits/${seq}`)).json.drift;

describe("the drift of a hit", () => {
  it("is measured from its event's baseline once it is stored, and told to watchers", async () => {
    const bin = await makeBin(running);
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(running.instance.url, {
      auth: { token: bin.key },
    });
    const seen = new Map<number, HitSummary>();
    const note = (hit: HitSummary) => void seen.set(hit.seq, hit);
    socket.on("hits", ({ hits }) => hits.forEach(note));
    socket.on("hitChanged", ({ hit }) => note(hit));
    await bin.send({ id: 1, amount: 12, at: "2026-01-01" }, {}, "/orders");
    await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 });
    expect((await bin.put("/hits/1/baseline")).json).toEqual({ event: "POST /orders", seq: 1 });
    await bin.send({ id: 2, amount: "12", at: "2026-01-02", tax: 1, vat: 2 }, {}, "/orders?again=1");
    await bin.send({ id: 3, amount: 14, at: "2026-01-03" }, {}, "/orders");
    await bin.send({ other: 1 }, {}, "/elsewhere");
    await expect.poll(() => seen.get(2)?.drift?.text, PATIENCE).toMatch(/added, 1 type change$/);
    await expect.poll(() => seen.get(3)?.drift?.text, PATIENCE).toMatch(/^same shape, \d other values?$/);
    expect(seen.get(2)?.drift).toMatchObject({ baseline: 1, isCompared: true, removed: 0, types: 1 });
    expect(seen.get(3)?.drift).toMatchObject({ added: 0, removed: 0, types: 0 });
    expect(seen.get(4)?.drift).toBeNull();
    const listed = (await bin.get("/hits?order=asc")).json.hits as HitSummary[];
    expect(listed.map(({ seq, drift }) => [seq, drift?.baseline ?? null])).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
      [4, null],
    ]);
    const found = (await bin.get("/hits?q=path:orders&after=1")).json.hits as HitSummary[];
    expect(found.map(({ drift }) => drift)).toEqual([seen.get(2)?.drift, seen.get(3)?.drift]);
    socket.disconnect();
  });

  it("follows the baseline: another one, another rule, none", async () => {
    const bin = await makeBin(running);
    for (const body of [{ a: 1 }, { a: 1, b: 1 }, { a: "1" }]) await bin.send(body);
    const texts = async () => [await driftOf(bin, 1), await driftOf(bin, 2), await driftOf(bin, 3)];
    const inWords = async () => (await texts()).map((drift) => drift?.text ?? null);
    await bin.put("/hits/1/baseline");
    await expect.poll(inWords, PATIENCE).toEqual([null, "1 added", "1 type change"]);
    await bin.put("/hits/2/baseline");
    await expect.poll(inWords, PATIENCE).toEqual(["1 removed", null, "1 removed, 1 type change"]);
    await bin.patch("", { settings: { diff: { ignorePaths: ["$.b"] } } });
    await expect.poll(inWords, PATIENCE).toEqual(["no difference", null, "1 type change"]);
    expect((await bin.remove("/hits/2/baseline")).status).toBe(204);
    await expect.poll(inWords, PATIENCE).toEqual([null, null, null]);
  });

  it.each([
    ["by itself", (bin: Bin) => bin.remove("/hits/1")],
    ["with all that a search finds", (bin: Bin) => bin.remove("/hits?q=path:/a")],
    ["with all", (bin: Bin) => bin.remove("/hits")],
  ])("a baseline that is deleted %s is none any more, and nothing has drifted from it", async (how, remove) => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 }, {}, "/a");
    await bin.send({ a: 1 }, {}, "/b");
    await bin.put("/hits/1/baseline");
    await bin.put("/hits/2/baseline");
    expect((await remove(bin)).status).toBeLessThan(300);
    const left = how === "with all" ? {} : { "POST /b": 2 };
    expect((await bin.get()).json.settings.diff.baselines).toEqual(left);
    const seq = await bin.send({ a: "1" }, {}, "/a");
    expect((await bin.get(`/hits/${seq}`)).json.drift).toBeNull();
  });

  it("goes with its baseline", async () => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 });
    await bin.put("/hits/1/baseline");
    await bin.send({ a: "1" });
    await expect.poll(async () => (await driftOf(bin, 2))?.text, PATIENCE).toBe("1 type change");
    await bin.remove("/hits/1");
    await expect.poll(() => driftOf(bin, 2), PATIENCE).toBeNull();
    expectError(await bin.remove("/hits/1/baseline"), "NOT_FOUND");
  });

  it("keeps the baseline: it is pinned, and stays so", async () => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 });
    await bin.put("/hits/1/baseline");
    expect((await bin.get("/hits/1")).json.pinned).toBe(true);
    expect((await bin.get()).json.settings.diff.baselines).toEqual({ POST: 1 });
    await bin.remove("/hits/1/baseline");
    expect((await bin.get("/hits/1")).json.pinned).toBe(true);
    expect((await bin.get()).json.settings.diff.baselines).toEqual({});
  });

  it("says of long bodies that they are not compared", async () => {
    const bin = await makeBin(running);
    const long = JSON.stringify({ a: "x".repeat(1_100_000) });
    await bin.send({ a: 1 });
    await bin.put("/hits/1/baseline");
    await bin.send(long, { "content-type": "application/json" });
    await expect
      .poll(() => driftOf(bin, 2), PATIENCE)
      .toMatchObject({
        isCompared: false,
        baseline: 1,
        text: "not compared: its body is longer than 1 MiB",
      });
    await bin.put("/hits/2/baseline");
    await expect
      .poll(async () => (await driftOf(bin, 1))?.text, PATIENCE)
      .toBe("not compared: the baseline's body is longer than 1 MiB");
  });

  it("comes to imported hits too", async () => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 }, {}, "/orders");
    await bin.put("/hits/1/baseline");
    const request = 'POST /orders HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\r\n{"b":1}';
    const path = `/api/bins/${bin.id}/import?format=http`;
    const headers = { "content-type": "application/octet-stream" };
    const imported = await running.api("POST", path, { key: bin.key, headers, body: request });
    expect(imported.json).toEqual({ seqs: [2] });
    await expect.poll(async () => (await driftOf(bin, 2))?.text, PATIENCE).toMatch(/added, \d removed/);
  });

  it("comes to all hits of a burst", async () => {
    const bin = await makeBin(running);
    await bin.send({ a: 1 });
    await bin.put("/hits/1/baseline");
    await Promise.all(Array.from({ length: 200 }, (_, n) => bin.send(n % 2 === 0 ? { a: n } : { b: n })));
    const measured = () => running.db.hit.count({ where: { binId: bin.id, drift: { path: ["baseline"], equals: 1 } } });
    await expect.poll(measured, { timeout: 60_000 }).toBe(200);
  }, 90_000);
});

describe("a baseline", () => {
  it("must be a hit that was captured, in one's own bin", async () => {
    const bin = await makeBin(running);
    const other = await makeBin(running);
    await bin.send({ a: 1 });
    const path = `/api/bins/${bin.id}/hits/1/baseline`;
    expectError(await running.api("PUT", path, { key: other.key }), "NOT_FOUND");
    expectError(await running.api("DELETE", path, { key: other.key }), "NOT_FOUND");
    expectError(await bin.put("/hits/9/baseline"), "NOT_FOUND");
    expectError(await bin.remove("/hits/1/baseline"), "NOT_FOUND");
    const { seq } = await buildHit(running.db, { binId: bin.id, state: "denied", reason: "paused" });
    expectError(await bin.put(`/hits/${seq}/baseline`), "UNPROCESSABLE");
  });

  it.each([
    [{ "POST /": 0 }, "settings.diff.baselines.POST /"],
    [{ "": 1 }, "settings.diff.baselines."],
    [Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`POST /${n}`, 1])), "settings.diff.baselines"],
  ])("is refused in the settings as %j", async (baselines, path) => {
    const bin = await makeBin(running);
    expectError(await bin.patch("", { settings: { diff: { baselines } } }), "INVALID_INPUT", path);
  });
});
