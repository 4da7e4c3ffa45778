import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApiClient } from "@/tests/integration/api/api-client";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";
import { OK, openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { openResendBin } from "./open-resend-bin";

let running: RunningApi;
let target: RawTarget;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());
beforeEach(async () => {
  target = await openRawTarget();
  return () => target.close();
});

/** A bin with so many hits, each with its number in body and path. */
async function openFilledBin(count: number) {
  const bin = await openResendBin(running);
  for (let n = 1; n <= count; n++) await send(`${bin.captureUrl}/n/${n}`, { body: `${n}` });
  const start = async (order: object) => {
    const { status, json } = await running.api("POST", `${bin.path}/resend`, {
      key: bin.key,
      json: { url: `${target.origin}/`, ratePerSecond: 1000, ...order },
    });
    expect({ status, error: json.error }).toEqual({ status: 202, error: undefined });
    return json.id as string;
  };
  const change = (id: string, state: string) =>
    running.api("PATCH", `/api/resends/${id}`, { key: bin.key, json: { state } });
  const results = async (id: string) => (await running.api("GET", `/api/resends/${id}/results`, { key: bin.key })).json;
  return { ...bin, start, change, results };
}
type FilledBin = Awaited<ReturnType<typeof openFilledBin>>;

async function waitFor(bin: FilledBin, id: string, state: string) {
  await expect.poll(async () => (await bin.getResend(id)).json.state, { timeout: 30_000, interval: 30 }).toBe(state);
  return (await bin.getResend(id)).json;
}

const arrivedNumbers = () => target.requests.map((request) => Number(/POST \/n\/(\d+) /.exec(String(request))?.[1]));

describe("a bulk resend", () => {
  it("sends the listed hits in order, each once, and counts what came of them", async () => {
    const bin = await openFilledBin(4);
    target.react((request, socket) =>
      String(request).startsWith("POST /n/2 ")
        ? socket.end("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n")
        : OK(request, socket),
    );
    const id = await bin.start({ seqs: [4, 2, 1, 2, 9] });
    const done = await waitFor(bin, id, "done");
    expect(arrivedNumbers()).toEqual([1, 2, 4]);
    expect(done).toMatchObject({
      kind: "bulk",
      total: 4,
      done: 4,
      counts: { accepted: 2, failing: 1, skipped: 1, first: 3, fixed: 0 },
      skipped: [{ seq: 9, reason: "It was deleted." }],
    });
    target.react(OK);
    const again = await waitFor(bin, await bin.start({ seqs: [1, 2, 4], order: "desc" }), "done");
    expect(arrivedNumbers().slice(3)).toEqual([4, 2, 1]);
    expect(again.counts).toMatchObject({ accepted: 3, failing: 0, fixed: 1, same: 2 });
    const { results, next } = await bin.results(again.id);
    expect(
      results.map(({ seq, status, verdict }: { seq: number; status: number; verdict: string }) => [
        seq,
        status,
        verdict,
      ]),
    ).toEqual([
      [4, 200, "same"],
      [2, 200, "fixed"],
      [1, 200, "same"],
    ]);
    expect(results[0]).toMatchObject({ method: "POST", target: "/n/4", attempts: 1, error: null });
    expect(next).toBeNull();
    const list = async (query = "") =>
      (await running.api("GET", `${bin.path}/resend${query}`, { key: bin.key })).json.bulks;
    expect(await list()).toEqual([again, done]);
    expect(again).toMatchObject({ order: "desc", q: null, how: { ratePerSecond: 1000, atOnce: 1 }, restarts: 0 });
    expect(await list("?open=1")).toEqual([]);
    const foreign = await openResendBin(running);
    expectError(await running.api("GET", `${bin.path}/resend`, { key: foreign.key }), "NOT_FOUND");
  });

  it("takes the hits that match a search, at random, several at once", async () => {
    const bin = await openFilledBin(12);
    const id = await bin.start({ q: "path:n -path:/n/12", order: "shuffled", atOnce: 4 });
    const done = await waitFor(bin, id, "done");
    expect(done.counts.accepted).toBe(11);
    expect(done).toMatchObject({ order: "shuffled", q: "path:n -path:/n/12", how: { atOnce: 4 } });
    expect(arrivedNumbers().toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("waits while it is paused, goes on, and ends when it is cancelled", async () => {
    const bin = await openFilledBin(6);
    const held: Array<() => void> = [];
    target.react((request, socket) => void held.push(() => OK(request, socket)));
    const id = await bin.start({ q: "path:n" });
    await expect.poll(() => held.length).toBe(1);
    expect((await bin.change(id, "paused")).json.state).toBe("paused");
    held.shift()?.();
    await expect.poll(async () => (await bin.getResend(id)).json.done).toBe(1);
    expect(target.requests).toHaveLength(1);
    expect((await bin.change(id, "running")).json).toMatchObject({ state: "running", restarts: 0 });
    await expect.poll(() => held.length).toBe(1);
    expect(arrivedNumbers()).toEqual([1, 2]);
    expect((await bin.change(id, "cancelled")).json.state).toBe("cancelled");
    held.shift()?.();
    await expect.poll(async () => (await bin.getResend(id)).json.done).toBe(2);
    expect(target.requests).toHaveLength(2);
    expectError(await bin.change(id, "running"), "CONFLICT");
  });

  it("refuses what it cannot do", async () => {
    const bin = await openFilledBin(1);
    const post = (json: object) => running.api("POST", `${bin.path}/resend`, { key: bin.key, json });
    expectError(await post({ url: target.origin }), "INVALID_INPUT");
    expectError(await post({ url: target.origin, q: "path:n", seqs: [1] }), "INVALID_INPUT");
    expectError(await post({ url: target.origin, q: "path:(" }), "INVALID_INPUT", "q");
    expectError(await post({ url: target.origin, q: "path:nowhere" }), "INVALID_INPUT", "q");
    expectError(await post({ url: "file:///x", seqs: [1] }), "UNPROCESSABLE", "url");
    expectError(await post({ url: target.origin, seqs: [1], body: "x" }), "INVALID_INPUT");
    const foreign = await openResendBin(running);
    const id = await bin.start({ seqs: [1] });
    expectError(await foreign.getResend(id), "NOT_FOUND");
    expectError(
      await running.api("PATCH", `/api/resends/${id}`, { key: foreign.key, json: { state: "paused" } }),
      "NOT_FOUND",
    );
    await waitFor(bin, id, "done");
  });
});

describe("a restart", () => {
  it("goes on with a bulk resend where it was, and sends again only what was under way", async () => {
    const database = await createTestDatabase();
    const first = await startInstance({ database });
    let api = createApiClient(first.url);
    const made = (await api("POST", "/api/bins", { json: {} })).json;
    const key = made.workspaceKey as string;
    for (let n = 1; n <= 8; n++) await send(`${made.captureUrl}/n/${n}`, { body: `${n}` });
    const held: Array<() => void> = [];
    let isHeld = true;
    target.react((request, socket) => {
      if (isHeld && arrivedNumbers().length > 3) held.push(() => OK(request, socket));
      else OK(request, socket);
    });
    const { json } = await api("POST", `/api/bins/${made.id}/resend`, {
      key,
      json: { url: `${target.origin}/`, q: "path:n", ratePerSecond: 1000 },
    });
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(1);
    await first.kill("SIGKILL");
    isHeld = false;
    const second = await startInstance({ database, env: { PURGE_INTERVAL_MS: "100" } });
    try {
      api = createApiClient(second.url);
      await expect
        .poll(async () => (await api("GET", `/api/resends/${json.id}`, { key })).json.state, { timeout: 60_000 })
        .toBe("done");
      expect(arrivedNumbers()).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 8]);
      const done = (await api("GET", `/api/resends/${json.id}`, { key })).json;
      expect(done).toMatchObject({ total: 8, done: 8, restarts: 1, counts: { accepted: 8, failing: 0, skipped: 0 } });
      expect(Date.parse(done.restartedAt)).toBeGreaterThan(Date.parse(done.createdAt));
      // What was sent twice is listed once.
      const { results } = (await api("GET", `/api/resends/${json.id}/results`, { key })).json;
      expect(results.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      // Of the one that was under way nothing stays that would seem to be so for ever.
      const { resends } = (await api("GET", `/api/bins/${made.id}/hits/4/resends`, { key })).json;
      expect(resends.map(({ attempts }: { attempts: unknown[] }) => attempts.length)).toEqual([1]);
    } finally {
      await second.stop();
      await database.drop();
    }
  });
});
