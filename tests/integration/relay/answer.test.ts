import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { openResendBin } from "@/tests/integration/resends/open-resend-bin";
import { OK, openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { type RunningRelay, startCli } from "./start-relay";

const PATIENCE = { timeout: 90_000, interval: 30 };

let running: RunningApi;
let target: RawTarget;
let relays: RunningRelay[] = [];

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());
beforeEach(async () => {
  target = await openRawTarget();
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.kill("SIGKILL")));
  relays = [];
  await target.close();
});

type Bin = Awaited<ReturnType<typeof openResendBin>>;

/** A bin whose answers come from the relay "laptop", if they come within so long. */
async function openBin(waitMs: number) {
  const bin = await openResendBin(running);
  const settings = { answer: { default: { body: "own" }, relay: { name: "laptop", waitMs } } };
  expect((await running.api("PATCH", bin.path, { key: bin.key, json: { settings } })).status).toBe(200);
  return bin;
}

async function startRelay(bin: Bin, args: readonly string[] = []) {
  const page = `${running.instance.url}/b/${bin.id}`;
  const command = ["relay", page, target.origin, "--json", "--name", "laptop", ...args];
  const relay = startCli(command, { HOOKSCOPE_KEY: bin.key });
  relays.push(relay);
  await relay.waitFor("connected");
  return relay;
}

const post = async (bin: Bin) => {
  const response = await fetch(bin.captureUrl, { method: "POST", body: "{}" });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe("the answer of a relay's server", () => {
  it("is the sender's: exact, but for what no bin's answer may set, and stored on the hit", async () => {
    const bin = await openBin(30_000);
    target.react((_request, socket) =>
      socket.end(
        "HTTP/1.1 418 Teapot\r\nX-B: 1\r\nx-a: 2\r\nX-B: 3\r\nSet-Cookie: a=b\r\nContent-Length: 4\r\n\r\n\u0000tea",
      ),
    );
    await startRelay(bin);
    const answer = await bin.captureRaw(
      Buffer.from(`POST /in/${bin.slug} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 418 /);
    expect(answer).toContain("X-B: 1\r\nx-a: 2\r\nX-B: 3\r\n");
    expect(answer).toContain("x-hookscope-hit: 1\r\n");
    expect(answer).toContain("content-security-policy: sandbox\r\n");
    expect(answer.toLowerCase()).not.toContain("set-cookie");
    await expect
      .poll(async () => (await bin.getHit(1)).answer, PATIENCE)
      .toEqual({ status: 418, rule: "relay:laptop" });
    expect((await bin.listResends(1)).json.resends).toMatchObject([
      { url: "relay:laptop", origin: "auto", attempts: [{ status: 418 }] },
    ]);
  });

  it("is not waited for beyond its time: then the bin answers, and the late answer is an attempt all the same", async () => {
    const bin = await openBin(300);
    let answerLate = () => {};
    target.react((request, socket) => {
      answerLate = () => OK(request, socket);
    });
    await startRelay(bin);
    expect(await post(bin)).toMatchObject({ status: 200, text: "own" });
    expect((await bin.getHit(1)).answer).toEqual({ status: 200, rule: null });
    await expect.poll(() => target.requests.length, PATIENCE).toBe(1);
    answerLate();
    await expect
      .poll(async () => (await bin.listResends(1)).json.resends[0]?.attempts, PATIENCE)
      .toMatchObject([{ status: 200 }]);
  });

  it("is the bin's own where no relay is there, or it goes away, or its server does not answer", async () => {
    const bin = await openBin(30_000);
    expect(await post(bin)).toMatchObject({ status: 200, text: "own" });
    const relay = await startRelay(bin);
    target.react((_request, socket) => socket.destroy());
    expect(await post(bin)).toMatchObject({ status: 200, text: "own" });
    target.react(() => void relay.kill("SIGKILL"));
    expect(await post(bin)).toMatchObject({ status: 200, text: "own" });
    expect(target.requests).toHaveLength(2);
  });

  it("holds up no other bin's captures, and no more senders than it may", async () => {
    const bin = await openBin(30_000);
    const other = await openResendBin(running);
    const held: Array<() => void> = [];
    target.react((request, socket) => void held.push(() => OK(request, socket)));
    await startRelay(bin);
    const waiting = Array.from({ length: 32 }, () => post(bin));
    // Each that is stored waits from then on.
    const lastSeq = async () => (await running.api("GET", bin.path, { key: bin.key })).json.lastSeq;
    await expect.poll(lastSeq, PATIENCE).toBe(32);
    expect(await post(other)).toMatchObject({ status: 200 });
    expect(await post(bin)).toMatchObject({ status: 200, text: "own" });
    target.react(OK);
    for (const end of held) end();
    expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it("goes with new hits: each reaches the server once", async () => {
    const bin = await openBin(30_000);
    await startRelay(bin, ["--all"]);
    for (let n = 1; n <= 5; n++) expect(await post(bin)).toMatchObject({ status: 200, text: "ok" });
    await expect.poll(async () => (await bin.listResends(5)).json.resends.length, PATIENCE).toBeGreaterThanOrEqual(1);
    expect(target.requests).toHaveLength(5);
  });
});

describe("the setting", () => {
  it("is reset by null, and refuses what it cannot do", async () => {
    const bin = await openBin(1000);
    const patch = (relay: unknown) =>
      running.api("PATCH", bin.path, { key: bin.key, json: { settings: { answer: { relay } } } });
    expectError(await patch({ name: "two words", waitMs: 1000 }), "INVALID_INPUT", "settings.answer.relay.name");
    expectError(await patch({ name: "ada", waitMs: 60_000 }), "INVALID_INPUT", "settings.answer.relay.waitMs");
    const { json } = await patch(null);
    expect(json.settings.answer).toEqual({ default: { body: "own" } });
  });
});
