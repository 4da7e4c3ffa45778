import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { openResendBin } from "@/tests/integration/resends/open-resend-bin";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
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
  target = await openAtOwnPort();
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.kill("SIGKILL")));
  relays = [];
  await target.close();
});

/** Below the ports that systems hand out by themselves: nobody else listens there while the target is away. */
async function openAtOwnPort(): Promise<RawTarget> {
  for (;;) {
    try {
      return await openRawTarget({ port: randomInt(20_000, 30_000) });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
}

type Bin = Awaited<ReturnType<typeof openResendBin>>;

async function startRelay(bin: Bin, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const page = `${running.instance.url}/b/${bin.id}`;
  const command = ["relay", page, target.origin, "--name", "laptop", "--all", ...args];
  const relay = startCli(command, { HOOKSCOPE_KEY: bin.key, ...env });
  relays.push(relay);
  await expect.poll(relay.stdout, PATIENCE).toMatch(/"event":"connected"|Sends to/);
  return relay;
}

async function capture(bin: Bin, ...paths: readonly string[]) {
  for (const name of paths) {
    expect((await fetch(`${bin.captureUrl}/${name}`, { method: "POST", body: "{}" })).status).toBe(200);
  }
}

const arrived = (server = target) => server.requests.map((request) => /^POST \/(\w+) /.exec(String(request))?.[1]);
const deliveries = (relay: RunningRelay) => relay.events("delivery").map(({ seq, status }) => [seq, status]);

describe("new hits while nothing listens at the target", () => {
  it("wait for it, and arrive once and in order when it is back", async () => {
    const bin = await openResendBin(running);
    const relay = await startRelay(bin, ["--json"]);
    await capture(bin, "a");
    await relay.waitFor("delivery");
    await target.close();
    await capture(bin, "b", "c", "d");
    await relay.waitFor("waiting");
    await capture(bin, "e");
    target = await openRawTarget({ port: target.port });
    await relay.waitFor("delivery", 5);
    expect(arrived()).toEqual(["b", "c", "d", "e"]);
    expect(deliveries(relay)).toEqual([1, 2, 3, 4, 5].map((seq) => [seq, 200]));
    expect(relay.events("waiting")).toHaveLength(1);
    expect(relay.events("back")).toHaveLength(1);
    // What went wrong first stays to be seen, and that it was mended.
    const outcomes = async () => (await bin.listResends(2)).json.resends.map(({ attempts }: Sent) => attempts[0]);
    await expect.poll(outcomes, PATIENCE).toMatchObject([
      { status: 200, verdict: "fixed" },
      { status: null, error: { code: "CONNECTION_REFUSED" } },
    ]);
  });

  it("wait for no longer than is said; then they fail at once, until it is back", async () => {
    const bin = await openResendBin(running);
    await target.close();
    const relay = await startRelay(bin, ["--json", "--wait", "1"]);
    await capture(bin, "a", "b");
    await relay.waitFor("delivery", 2);
    expect(relay.events().map(({ event }) => event)).toEqual([
      "connected",
      "waiting",
      "givenUp",
      "delivery",
      "delivery",
    ]);
    expect(relay.events("delivery")[0]?.failure).toContain("Nothing listens");
    target = await openRawTarget({ port: target.port });
    await capture(bin, "c");
    await relay.waitFor("delivery", 3);
    expect(arrived()).toEqual(["c"]);
    expect(relay.events("back")).toHaveLength(1);
  });

  it("do not wait with --wait 0", async () => {
    const bin = await openResendBin(running);
    await target.close();
    const relay = await startRelay(bin, ["--json", "--wait", "0"]);
    await capture(bin, "a");
    await relay.waitFor("delivery");
    expect(relay.events().map(({ event }) => event)).toEqual(["connected", "delivery"]);
  });

  it("are not lost with the program: it ends at once, and the next run with the saved place delivers them", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "hookscope-outage-"));
    try {
      const bin = await openResendBin(running);
      await target.close();
      const first = await startRelay(bin, ["--save"], { XDG_CONFIG_HOME: folder });
      await capture(bin, "a", "b");
      const waiting = `Waiting for ${target.origin}: nothing listens there.`;
      await expect.poll(first.stdout, PATIENCE).toContain(waiting);
      expect(await first.kill("SIGINT")).toEqual({ code: 0, signal: null });
      expect(first.stdout().split(waiting)).toHaveLength(2);
      expect(first.stderr()).toBe("");
      target = await openRawTarget({ port: target.port });
      const second = await startRelay(bin, ["--save", "--json"], { XDG_CONFIG_HOME: folder });
      await second.waitFor("delivery", 2);
      expect(arrived()).toEqual(["a", "b"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("are left to the bin's answer where their sender waits, and come all the same later", async () => {
    const bin = await openResendBin(running);
    const settings = { answer: { default: { body: "own" }, relay: { name: "laptop", waitMs: 30_000 } } };
    expect((await running.api("PATCH", bin.path, { key: bin.key, json: { settings } })).status).toBe(200);
    const relay = await startRelay(bin, ["--json"]);
    await target.close();
    const answer = await fetch(bin.captureUrl, { method: "POST", body: "{}" });
    expect(await answer.text()).toBe("own");
    target = await openRawTarget({ port: target.port });
    await expect.poll(() => target.requests.length, PATIENCE).toBe(1);
    await expect.poll(() => deliveries(relay), PATIENCE).toContainEqual([1, 200]);
    expect(target.requests).toHaveLength(1);
  });
});

interface Sent {
  readonly attempts: readonly unknown[];
}
