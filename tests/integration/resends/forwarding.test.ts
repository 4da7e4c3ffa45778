import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createApiClient } from "@/tests/integration/api/api-client";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";
import { OK, openRawTarget, type RawTarget, type Reaction } from "@/tests/targets/open-raw-target";
import { openResendBin } from "./open-resend-bin";

// Much of it waits for other processes, on machines that have other things to do.
vi.setConfig({ testTimeout: 240_000 });

let running: RunningApi;
let target: RawTarget;

beforeAll(async () => {
  running = await startApi({ PURGE_INTERVAL_MS: "200" });
});
afterAll(() => running.stop());
beforeEach(async () => {
  target = await openRawTarget();
  return () => target.close();
});

const DOWN: Reaction = (_request, socket) => void socket.destroy();
const refuse =
  (status: number, field = ""): Reaction =>
  (_request, socket) =>
    socket.end(`HTTP/1.1 ${status} X\r\n${field}Content-Length: 0\r\nConnection: close\r\n\r\n`);
/** Soon, so that a test need not wait long. */
const SOON = { attempts: 10, backoffMs: 20 };

const numberOf = (request: Buffer) => Number(/POST \/n\/(\d+) /.exec(String(request))?.[1]);
const arrived = () => target.requests.map(numberOf);

async function openForwardBin() {
  const bin = await openResendBin(running);
  const path = `${bin.path}/targets`;
  const save = async (json: object) => {
    const answer = await running.api("POST", path, { key: bin.key, json: { url: `${target.origin}/`, ...json } });
    expect({ status: answer.status, error: answer.json.error }).toEqual({ status: 201, error: undefined });
    return answer.json.targets[0];
  };
  const read = async () => (await running.api("GET", path, { key: bin.key })).json.targets[0];
  const until = (facts: object) => expect.poll(read, { timeout: 90_000, interval: 40 }).toMatchObject(facts);
  const capture = async (from: number, to = from) => {
    for (let n = from; n <= to; n++) await send(`${bin.captureUrl}/n/${n}`, { body: `${n}` });
  };
  const letters = async (method: "GET" | "POST" | "DELETE", input: { json?: object; query?: string } = {}) => {
    const { id } = await read();
    return running.api(method, `${path}/${id}/dead-letters${input.query ?? ""}`, {
      key: bin.key,
      ...(input.json === undefined ? {} : { json: input.json }),
    });
  };
  return { ...bin, path, save, read, until, capture, letters };
}

describe("a target that new hits are forwarded to", () => {
  it("gets those from now on that match, as they were captured, and each shows what came of it", async () => {
    const bin = await openForwardBin();
    await bin.capture(1);
    await bin.save({ auto: true, q: "path:n -path:/n/3" });
    await bin.capture(2, 4);
    await bin.until({ behind: 0, waiting: 0, dead: 0, lastStatus: 200, lastVerdict: "first", failures: 0 });
    expect(arrived().toSorted()).toEqual([2, 4]);
    const { resends } = (await bin.listResends(2)).json;
    expect(resends).toMatchObject([{ origin: "auto", url: `${target.origin}/`, attempts: [{ n: 1, status: 200 }] }]);
    expect((await bin.listResends(3)).json.resends).toEqual([]);
    expect(await bin.getHit(4)).toMatchObject({ resend: { status: 200, verdict: "first" } });
    // What is sent by itself does not become what the next click sends to.
    await bin.resend(1, { url: `${target.origin}/by-hand` });
    await bin.capture(5);
    await bin.until({ url: `${target.origin}/by-hand` });
  });

  it("may begin with a hit of the past, pauses without leaving out, and stops for good", async () => {
    const bin = await openForwardBin();
    await bin.capture(1, 3);
    await bin.save({ auto: true, from: 2, inOrder: true });
    await bin.until({ behind: 0 });
    expect(arrived()).toEqual([2, 3]);
    await bin.save({ paused: true });
    await bin.capture(4, 5);
    expect(await bin.read()).toMatchObject({ paused: true, auto: true, behind: 2, nextTryAt: null });
    await bin.save({ paused: false });
    await bin.until({ behind: 0 });
    expect(arrived()).toEqual([2, 3, 4, 5]);
    await bin.save({ auto: false });
    await bin.capture(6);
    await bin.save({ auto: true });
    await bin.capture(7);
    await bin.until({ behind: 0, lastStatus: 200 });
    await expect.poll(arrived).toEqual([2, 3, 4, 5, 7]);
  });

  it("is tried again until it accepts, each hit once more often than it failed", async () => {
    const bin = await openForwardBin();
    const failed = new Set<number>();
    target.react((request, socket) => {
      const n = numberOf(request);
      if (failed.has(n)) return OK(request, socket);
      failed.add(n);
      refuse(503)(request, socket);
    });
    await bin.save({ auto: true, retries: SOON });
    await bin.capture(1, 5);
    await bin.until({ behind: 0, waiting: 0, dead: 0, failures: 0 });
    expect(arrived().toSorted()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    const { resends } = (await bin.listResends(3)).json;
    expect(resends).toHaveLength(1);
    expect(resends[0].attempts.map(({ n, status }: { n: number; status: number }) => [n, status])).toEqual([
      [1, 503],
      [2, 200],
    ]);
  });

  it("gets them in order when asked, through an outage", async () => {
    const bin = await openForwardBin();
    target.react(DOWN);
    await bin.save({ auto: true, inOrder: true, retries: SOON });
    await bin.capture(1, 6);
    await expect.poll(() => arrived().length, { timeout: 90_000 }).toBeGreaterThan(2);
    expect(new Set(arrived())).toEqual(new Set([1]));
    expect(await bin.read()).toMatchObject({ waiting: 1, behind: 5, lastError: "CONNECTION_RESET" });
    target.react(OK);
    await bin.until({ behind: 0, waiting: 0, dead: 0 });
    expect(arrived().filter((n, at, all) => n !== all[at - 1])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is sent what a changed search asks for from the next hit on, and nothing twice for a change", async () => {
    const bin = await openForwardBin();
    const held: Array<() => void> = [];
    target.react((request, socket) => void held.push(() => OK(request, socket)));
    await bin.save({ auto: true, inOrder: true, q: "path:n" });
    await bin.capture(1, 4);
    await expect.poll(() => held.length, { timeout: 90_000 }).toBe(1);
    // The first is under way, the others are read already.
    await bin.save({ q: "path:/n/4", signing: "exact" });
    target.react(OK);
    held[0]?.();
    await bin.until({ behind: 0, waiting: 0, q: "path:/n/4", options: { signing: "exact" } });
    expect(arrived()).toEqual([1, 4]);
  });

  it("is left alone as long as it asks for", async () => {
    const bin = await openForwardBin();
    target.react(refuse(429, "Retry-After: 600\r\n"));
    await bin.save({ auto: true, retries: SOON });
    await bin.capture(1);
    await bin.until({ waiting: 1 });
    await bin.capture(2, 3);
    const { nextTryAt } = await bin.read();
    expect(Date.parse(nextTryAt) - Date.now()).toBeGreaterThan(500_000);
    expect(arrived()).toEqual([1]);
    // A change of the target ends the rest, not the wait of the hit that was refused.
    target.react(OK);
    await bin.save({ retries: SOON });
    await bin.until({ behind: 0, waiting: 1 });
    expect(arrived().toSorted()).toEqual([1, 2, 3]);
  });
});

describe("dead letters", () => {
  it("are what was not accepted by the last try; they are sent again, or discarded", async () => {
    const bin = await openForwardBin();
    target.react(refuse(500));
    await bin.save({ auto: true, inOrder: true, retries: { attempts: 2, backoffMs: 10 } });
    await bin.capture(1, 3);
    await bin.until({ waiting: 0, dead: 3, behind: 0 });
    const { deadLetters, next } = (await bin.letters("GET")).json;
    expect(deadLetters).toMatchObject([
      { seq: 3, attempts: 2, status: 500, error: null, reason: null },
      { seq: 2, attempts: 2, status: 500 },
      { seq: 1, attempts: 2, status: 500 },
    ]);
    expect(next).toBeNull();
    target.react(OK);
    expect((await bin.letters("POST", { json: { seqs: [2] } })).json).toEqual({ count: 1 });
    await bin.until({ dead: 2, waiting: 0 });
    expect((await bin.listResends(2)).json.resends[0].attempts).toMatchObject([
      { n: 1, status: 200, verdict: "fixed" },
    ]);
    expect((await bin.letters("DELETE", { query: "?seq=1" })).json).toEqual({ count: 1 });
    // Off, it still sends what somebody asks for.
    await bin.save({ auto: false });
    expect((await bin.letters("POST", { json: {} })).json).toEqual({ count: 1 });
    await bin.until({ dead: 0, waiting: 0 });
    expect(arrived()).toEqual([1, 1, 2, 2, 3, 3, 2, 3]);
  });

  it("are also what cannot be sent, and what waited when forwarding was turned off", async () => {
    const bin = await openForwardBin();
    await bin.save({ auto: true, signing: "fresh", retries: { attempts: 5, backoffMs: 600_000 } });
    await bin.capture(1);
    await bin.until({ dead: 1 });
    expect((await bin.letters("GET")).json.deadLetters).toMatchObject([
      { seq: 1, attempts: 1, reason: "The sender is not known. Name the provider whose signature it should carry." },
    ]);
    target.react(DOWN);
    await bin.save({ signing: "exact" });
    await bin.capture(2);
    await bin.until({ waiting: 1 });
    await bin.save({ auto: false });
    expect((await bin.letters("GET")).json.deadLetters).toMatchObject([
      { seq: 2, error: "CONNECTION_RESET", reason: "Forwarding was turned off before it was accepted." },
      { seq: 1 },
    ]);
  });

  it("go with their hits, which the target counts", async () => {
    const bin = await openForwardBin();
    target.react(refuse(500));
    await bin.save({ auto: true, retries: { attempts: 1, backoffMs: 10 } });
    await bin.capture(1, 2);
    await bin.until({ dead: 2 });
    await running.api("DELETE", `/api/bins/${bin.id}/hits/1`, { key: bin.key });
    await bin.until({ dead: 1, gone: 1 });
    const gone = new URLSearchParams({ url: `${target.origin}/` });
    await running.api("DELETE", `${bin.path}?${gone}`, { key: bin.key });
    expect((await running.api("GET", bin.path, { key: bin.key })).json.targets).toEqual([]);
    expect(await running.db.forwardJob.count({ where: { target: { binId: bin.id } } })).toBe(0);
  });
});

it("keeps how it sends until that is changed, and goes back to what it does by itself for null", async () => {
  const bin = await openForwardBin();
  const retries = { attempts: 3, backoffMs: 20 };
  const { options } = await bin.save({ auto: true, signing: "exact", timeoutMs: 5000, retries });
  expect(options).toEqual({ signing: "exact", timeoutMs: 5000, retries });
  expect((await bin.save({ inOrder: true })).options).toEqual(options);
  expect((await bin.save({ timeoutMs: null })).options).toEqual({ signing: "exact", retries });
  expect((await bin.save({ signing: null })).options).toEqual({ retries });
});

it("refuses what it cannot do", async () => {
  const bin = await openForwardBin();
  const post = (json: object, key = bin.key) => running.api("POST", bin.path, { key, json });
  expectError(await post({ url: target.origin, auto: true, q: "path:(" }), "INVALID_INPUT", "q");
  expectError(await post({ url: "file:///x", auto: true }), "UNPROCESSABLE", "url");
  expectError(await post({ url: target.origin, auto: true, from: 0 }), "INVALID_INPUT", "from");
  expectError(await post({ url: target.origin, mode: 1 }), "INVALID_INPUT");
  const foreign = await openForwardBin();
  expectError(await post({ url: target.origin, auto: true }, foreign.key), "NOT_FOUND");
  const { id } = await bin.save({ auto: false });
  const below = `${foreign.path}/${id}/dead-letters`;
  expectError(await running.api("GET", below, { key: foreign.key }), "NOT_FOUND");
  expectError(await running.api("POST", below, { key: foreign.key, json: {} }), "NOT_FOUND");
});

it("ends between bins that forward to each other", async () => {
  const [one, other] = [await openForwardBin(), await openForwardBin()];
  const forward = (bin: typeof one, to: typeof one) =>
    running.api("POST", bin.path, { key: bin.key, json: { url: to.captureUrl, auto: true, retries: SOON } });
  await forward(one, other);
  await forward(other, one);
  await one.capture(1);
  const deadOf = async (bin: typeof one) => (await bin.read()).dead;
  await expect.poll(async () => (await deadOf(one)) + (await deadOf(other)), { timeout: 90_000 }).toBe(1);
  const [{ lastSeq }, { lastSeq: otherSeq }] = await Promise.all(
    [one, other].map(async ({ id, key }) => (await running.api("GET", `/api/bins/${id}`, { key })).json),
  );
  expect(lastSeq + otherSeq).toBe(6);
});

describe("a process that is killed", () => {
  it.each([true, false])(
    "leaves no hit out, and sends them in order when asked: %s",
    async (inOrder) => {
      const database = await createTestDatabase();
      let instance = await startInstance({ database });
      try {
        let api = createApiClient(instance.url);
        const made = (await api("POST", "/api/bins", { json: {} })).json;
        const key = made.workspaceKey as string;
        await api("POST", `/api/bins/${made.id}/targets`, {
          key,
          json: { url: `${target.origin}/`, auto: true, inOrder, retries: { attempts: 10, backoffMs: 50 } },
        });
        const slug = new URL(made.captureUrl).pathname;
        const capture = async (from: number, to: number) => {
          for (let n = from; n <= to; n++) await send(`${instance.url}${slug}/n/${n}`, { body: `${n}` });
        };
        // Some arrive, one is under way for ever, others wait behind it: then it is killed.
        let isHeld = true;
        target.react((request, socket) => (isHeld && numberOf(request) >= 3 ? undefined : OK(request, socket)));
        await capture(1, 12);
        await expect.poll(() => arrived().includes(3), { timeout: 90_000 }).toBe(true);
        await instance.kill("SIGKILL");
        // And the target is down when it comes back.
        isHeld = false;
        const failing = new Set([4, 5, 9]);
        target.react((request, socket) => (failing.delete(numberOf(request)) ? DOWN : OK)(request, socket));
        instance = await startInstance({ database });
        api = createApiClient(instance.url);
        await capture(13, 16);
        const read = async () => (await api("GET", `/api/bins/${made.id}/targets`, { key })).json.targets[0];
        await expect
          .poll(read, { timeout: 120_000, interval: 100 })
          .toMatchObject({ behind: 0, waiting: 0, dead: 0, gone: 0, lastStatus: 200 });
        const all = Array.from({ length: 16 }, (_, at) => at + 1);
        expect([...new Set(arrived())].toSorted((left, right) => left - right)).toEqual(all);
        if (inOrder) expect(arrived().filter((n, at, list) => n !== list[at - 1])).toEqual(all);
        expect(arrived().length).toBeGreaterThan(16);
        // What was under way when it was killed is one resend, which has its answer by now.
        const { resends } = (await api("GET", `/api/bins/${made.id}/hits/3/resends`, { key })).json;
        expect(resends).toMatchObject([{ origin: "auto", attempts: [{ n: 1, status: 200 }] }]);
      } finally {
        await instance.stop();
        await database.drop();
      }
      // Whoever was killed holds its target for ten seconds more.
    },
    240_000,
  );
});

it("is sent to by one of several processes at a time, each hit once and in order", async () => {
  const database = await createTestDatabase();
  const instances = await Promise.all([startInstance({ database }), startInstance({ database })]);
  try {
    const [first = "", second = ""] = instances.map(({ url }) => url);
    const api = createApiClient(first);
    const made = (await api("POST", "/api/bins", { json: {} })).json;
    const key = made.workspaceKey as string;
    const path = `/api/bins/${made.id}/targets`;
    await api("POST", path, { key, json: { url: `${target.origin}/`, auto: true, inOrder: true } });
    const slug = new URL(made.captureUrl).pathname;
    for (let n = 1; n <= 20; n++) await send(`${n % 2 === 0 ? first : second}${slug}/n/${n}`, { body: `${n}` });
    const read = async () => (await createApiClient(second)("GET", path, { key })).json.targets[0];
    await expect.poll(read, { timeout: 120_000, interval: 100 }).toMatchObject({ behind: 0, waiting: 0, dead: 0 });
    expect(arrived()).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()));
    await database.drop();
  }
});
