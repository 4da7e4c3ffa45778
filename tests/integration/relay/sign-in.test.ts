import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { openResendBin } from "@/tests/integration/resends/open-resend-bin";
import { send } from "@/tests/integration/secrets/send-signed";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { type RunningRelay, startCli } from "./start-relay";

const PATIENCE = { timeout: 90_000, interval: 30 };

let running: RunningApi;
let target: RawTarget;
let folder: string;
let relays: RunningRelay[] = [];

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());
beforeEach(async () => {
  target = await openRawTarget();
  folder = await mkdtemp(path.join(tmpdir(), "hookscope-sign-in-"));
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.kill("SIGKILL")));
  relays = [];
  await target.close();
  await rm(folder, { recursive: true });
});

type Bin = Awaited<ReturnType<typeof openResendBin>>;

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningRelay {
  const relay = startCli(["relay", ...args], { XDG_CONFIG_HOME: folder, ...env });
  relays.push(relay);
  return relay;
}

const pageOf = (bin: Bin) => `${running.instance.url}/b/${bin.id}`;
const listKeys = async (bin: Bin) => (await running.api("GET", "/api/keys", { key: bin.key })).json.keys;
const pair = async (bin: Bin) => {
  const { status, json } = await running.api("POST", `${bin.path}/pairings`, { key: bin.key });
  expect(status).toBe(201);
  return json as { code: string; command: string; expiresAt: string };
};

describe("a pairing code", () => {
  it("signs a relay in with a key of its own, which ends with the run: nothing is left behind", async () => {
    const bin = await openResendBin(running);
    await send(bin.captureUrl, { body: "{}" });
    const { code, command } = await pair(bin);
    expect(command).toBe(`npx hookscope relay ${pageOf(bin)} http://localhost:4000/webhook --code ${code}`);
    const relay = start([pageOf(bin), target.origin, "--code", code.toLowerCase(), "--name", "ada", "--json"]);
    await relay.waitFor("connected");
    expect(await listKeys(bin)).toMatchObject([{ role: "owner" }, { role: "editor", label: "relay ada" }]);
    expect((await bin.resend(1, { url: "relay:ada" })).json.attempts[0].status).toBe(200);

    expect(await relay.kill("SIGINT")).toEqual({ code: 0, signal: null });
    expect(relay.stderr()).toBe("");
    expect(await listKeys(bin)).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
    const { relays: listed } = (await running.api("GET", `${bin.path}/relays`, { key: bin.key })).json;
    expect(listed).toMatchObject([{ name: "ada", connected: false, inFlight: 0 }]);
  });

  it("is good once, and only for who was given it", async () => {
    const bin = await openResendBin(running);
    const { code } = await pair(bin);
    const redeem = (json: object) => running.api("POST", "/api/pairings/redeem", { json });
    const redeemed = await redeem({ code, name: "ada" });
    expect(redeemed.status).toBe(201);
    expect(redeemed.json.binId).toBe(bin.id);
    expectError(await redeem({ code, name: "ada" }), "NOT_FOUND");
    expectError(await redeem({ code: "0000-0000", name: "a b" }), "INVALID_INPUT", "name");
    const editor = redeemed.json.key;
    expectError(await running.api("POST", `${bin.path}/pairings`, { key: editor }), "FORBIDDEN");
    const foreign = await openResendBin(running);
    expectError(await running.api("POST", `${bin.path}/pairings`, { key: foreign.key }), "NOT_FOUND");
    const late = start([pageOf(bin), target.origin, "--code", code]);
    expect((await late.ended()).code).toBe(1);
    expect(late.stderr()).toMatch(/^hookscope: This pairing code is wrong, used or older [^\n]+\n$/);
  });

  it("is kept with --save, for this user's eyes alone, and then needed no more", async () => {
    const bin = await openResendBin(running);
    const { code } = await pair(bin);
    const first = start([pageOf(bin), target.origin, "--code", code, "--save", "--json"]);
    await first.waitFor("connected");
    await first.kill("SIGTERM");
    const file = path.join(folder, "hookscope", "keys.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject([{ origin: running.instance.url, binId: bin.id }]);
    expect(await listKeys(bin)).toHaveLength(2);
    const second = start([bin.id, target.origin, "--json"], { HOOKSCOPE_URL: running.instance.url });
    await second.waitFor("connected");
  });
});

describe("an instance with a password", () => {
  it("lets no relay in without it", async () => {
    const closed = await startApi({ ACCESS_PASSWORD: "open sesame" });
    try {
      const bin = await openResendBin(closed);
      const args = [`${closed.instance.url}/b/${bin.id}`, target.origin, "--json"];
      const without = start(args, { HOOKSCOPE_KEY: bin.key });
      expect((await without.ended()).code).toBe(1);
      expect(without.stderr()).toMatch(/^hookscope: [^\n]*password[^\n]*\n$/);
      const relay = start(args, { HOOKSCOPE_KEY: bin.key, HOOKSCOPE_ACCESS_PASSWORD: "open sesame" });
      await relay.waitFor("connected");
      await relay.kill("SIGTERM");
    } finally {
      await closed.stop();
    }
  });
});

describe("a bin", () => {
  it("is known by its capture URL too, wherever that came from", async () => {
    const bin = await openResendBin(running);
    const relay = start([`${bin.captureUrl}/orders?x=1`, target.origin, "--json"], { HOOKSCOPE_KEY: bin.key });
    await relay.waitFor("connected");
    expect(relay.events("connected")).toMatchObject([{ binId: bin.id, captureUrl: bin.captureUrl }]);
  });
});

describe("a mistake is told in one line, with what to do", () => {
  const UUID = "01920000-0000-7000-8000-000000000001";
  const mistakes = () =>
    [
      [["nonsense", "http://localhost:1"], {}, 2, "nonsense is no bin"],
      [[UUID], {}, 2, "Say where requests go"],
      [[UUID, "http://localhost:1", "--bogus"], {}, 2, "--bogus"],
      [[UUID, "http://localhost:1"], {}, 1, "--code with a pairing code"],
      [[UUID, "http://localhost:1"], { HOOKSCOPE_KEY: "hsk_wrong" }, 1, "The key is not known"],
      [
        [`${running.instance.url}/in/nowhere`, "http://localhost:1"],
        { HOOKSCOPE_KEY: "hsk_wrong" },
        1,
        "workspace key",
      ],
      [
        ["http://127.0.0.1:9/in/x", "http://localhost:1"],
        { HOOKSCOPE_KEY: "hsk_x" },
        1,
        "Nothing answers at http://127.0.0.1:9",
      ],
      [["http://127.0.0.1:9/in/x", "http://localhost:1", "--code", "7K2M-Q4XD"], {}, 1, "Nothing answers"],
    ] as const;

  it.each(Array.from({ length: 8 }, (_, at) => at))("%i", async (at) => {
    const [args, env, code, message] = mistakes()[at] ?? [[], {}, 0, ""];
    const relay = start(args, { HOOKSCOPE_URL: running.instance.url, ...env });
    expect(await relay.ended()).toEqual({ code, signal: null });
    expect(relay.stdout()).toBe("");
    expect(relay.stderr()).toMatch(/^hookscope: [^\n]+\n$/);
    expect(relay.stderr()).toContain(message);
  });

  it("for a bin of somebody else, and for the bin's own capture URL as target", async () => {
    const bin = await openResendBin(running);
    const foreign = await openResendBin(running);
    const wrong = start([pageOf(bin), target.origin], { HOOKSCOPE_KEY: foreign.key });
    expect((await wrong.ended()).code).toBe(1);
    expect(wrong.stderr()).toBe("hookscope: There is no such bin, or your key does not open it.\n");
    const round = start([pageOf(bin), bin.captureUrl], { HOOKSCOPE_KEY: bin.key });
    expect((await round.ended()).code).toBe(1);
    expect(round.stderr()).toMatch(/^hookscope: The target is the bin's own capture URL\. [^\n]+\n$/);
  });
});

describe("the terminal", () => {
  it("shows a table: as plain text where there is no terminal, in colours where they are wanted", async () => {
    const bin = await openResendBin(running);
    await send(`${bin.captureUrl}/orders`, { body: "{}" });
    const run = async (env: Readonly<Record<string, string>>) => {
      const relay = start([pageOf(bin), target.origin, "--name", "ada"], { HOOKSCOPE_KEY: bin.key, ...env });
      await expect.poll(() => relay.stdout(), PATIENCE).toContain("TIME");
      await bin.resend(1, { url: "relay:ada" });
      await expect.poll(() => relay.stdout(), PATIENCE).toContain("/orders");
      await relay.kill("SIGINT");
      return relay.stdout();
    };
    const plain = await run({});
    expect(plain).not.toContain("\u001b");
    expect(plain).toMatch(/^\d\d:\d\d:\d\d +#1 {2}POST +\/orders +200 +\d+$/m);
    expect(plain).toMatch(/\nEnded\. 1 answered\.\n$/);
    expect(plain).toContain("Takes       what is sent to relay:ada\n");
    expect(await run({ FORCE_COLOR: "1" })).toContain("\u001b[32m");
    expect(await run({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b");
  });

  it("helps", async () => {
    for (const args of [
      ["relay", "--help"],
      ["help", "relay"],
      ["relay", "-h", "more", "than", "enough"],
    ]) {
      const help = startCli(args);
      expect(await help.ended()).toEqual({ code: 0, signal: null });
      await expect(help.stdout()).toMatchFileSnapshot("relay-help.txt");
      for (const line of help.stdout().split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    }
    const wrong = startCli(["rely"]);
    expect((await wrong.ended()).code).toBe(2);
    expect(wrong.stderr()).toBe("hookscope: There is no command rely. See hookscope --help.\n");
  });

  it.runIf(process.platform === "linux")("never shows the key, nor does the list of processes", async () => {
    const bin = await openResendBin(running);
    const relay = start([pageOf(bin), target.origin, "--key", bin.key]);
    await expect.poll(() => relay.stdout(), PATIENCE).toContain("TIME");
    expect(await readFile(`/proc/${relay.process.pid}/cmdline`, "latin1")).not.toContain(bin.key);
    await relay.kill("SIGTERM");
    expect(relay.stdout() + relay.stderr() + running.instance.output()).not.toContain(bin.key);
  });
});
