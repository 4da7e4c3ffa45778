import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database";
import { createDatabase } from "@/lib/server/create-database";
import { buildBin } from "@/tests/builders/build-bin";
import { type Cable, startCable } from "@/tests/e2e/start-cable";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { type RunningRelay, startCli } from "./start-relay";

const PATIENCE = { timeout: 150_000, interval: 50 };

let database: TestDatabase;
let instance: Instance;
let cable: Cable;
let target: RawTarget;
let relays: RunningRelay[] = [];

const start = (port = 0) => startInstance({ database, env: { PORT: String(port) } });

beforeAll(async () => {
  database = await createTestDatabase();
  instance = await start();
});
afterAll(async () => {
  await instance.stop();
  await database.drop();
});
beforeEach(async () => {
  target = await openRawTarget();
  cable = await startCable(instance.port);
});
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.kill("SIGKILL")));
  relays = [];
  await cable.remove();
  await target.close();
});

async function withDatabase<Result>(use: (db: Database) => Promise<Result>): Promise<Result> {
  const { db, close } = createDatabase(database.url, pino({ level: "silent" }));
  try {
    return await use(db);
  } finally {
    await close();
  }
}

const openBin = () => withDatabase((db) => buildBin(db));
/** The numbers of all stored hits. */
const listStored = (bin: Bin) =>
  withDatabase(async (db) => {
    const hits = await db.hit.findMany({ where: { binId: bin.id }, select: { target: true } });
    return hits.map(({ target: stored }) => Number(/\d+$/.exec(stored)?.[0]));
  });
type Bin = Awaited<ReturnType<typeof openBin>>;

/** Captures requests with these numbers, some at once, as senders do: again while it is refused for now. */
async function capture(bin: Bin, numbers: readonly number[], folder = "n") {
  const left = [...numbers];
  const work = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) {
      const answer = await fetch(`${instance.url}/in/${bin.slug}/${folder}/${n}`, { method: "POST", body: `${n}` });
      await answer.arrayBuffer();
      if (answer.status === 503) left.unshift(n);
      else expect(answer.status).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

async function follow(bin: Bin, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const page = `${cable.url}/b/${bin.id}`;
  const command = ["relay", page, target.origin, "--name", "laptop", "--json", ...args];
  const relay = startCli(command, { HOOKSCOPE_KEY: bin.key, ...env });
  relays.push(relay);
  await relay.waitFor("connected");
  return relay;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const arrived = () => target.requests.map((request) => Number(/^POST \/\w+\/(\d+) /.exec(String(request))?.[1]));
const inOrder = (numbers: readonly number[]) => numbers.toSorted((left, right) => left - right);

/** However slowly they come: on a machine that does much else only a standstill is wrong. */
async function waitForArrivals(count: number): Promise<void> {
  while (target.requests.length < count) {
    const before = target.requests.length;
    await expect.poll(() => target.requests.length, PATIENCE).toBeGreaterThan(before);
  }
  expect(target.requests).toHaveLength(count);
}

describe("new hits", () => {
  it("come without loss or double: a thousand, through cut connections and a restart of the app", async () => {
    const bin = await openBin();
    const relay = await follow(bin, ["--all", "--at-once", "4"]);
    await capture(bin, range(1, 200));
    cable.cut();
    await capture(bin, range(201, 400));
    await relay.waitFor("disconnected");
    cable.mend();
    await relay.waitFor("connected", 2);
    await capture(bin, range(401, 500));
    cable.cut();
    cable.mend();
    await capture(bin, range(501, 700));
    await instance.kill("SIGKILL");
    instance = await start(instance.port);
    await capture(bin, range(701, 1000));
    // A request that was refused for now may have been stored all the same: then it is two hits.
    const stored = await listStored(bin);
    expect(new Set(stored)).toEqual(new Set(range(1, 1000)));
    await waitForArrivals(stored.length);
    expect(inOrder(arrived())).toEqual(inOrder(stored));
    await expect.poll(() => relay.events("delivery").length, PATIENCE).toBe(stored.length);
    expect(new Set(relay.events("delivery").map(({ status }) => status))).toEqual(new Set([200]));
    expect(relay.events("skipped")).toEqual([]);
  }, 1_200_000);

  it("come in their order, and each is stored as an attempt", async () => {
    const bin = await openBin();
    await follow(bin, ["--all"]);
    await capture(bin, [1]);
    await capture(bin, [2]);
    await capture(bin, [3]);
    await waitForArrivals(3);
    expect(arrived()).toEqual([1, 2, 3]);
    const url = `${instance.url}/api/bins/${bin.id}/hits/3/resends`;
    const list = async () => (await fetch(url, { headers: { authorization: `Bearer ${bin.key}` } })).json();
    await expect
      .poll(list, PATIENCE)
      .toMatchObject({ resends: [{ url: "relay:laptop", origin: "auto", attempts: [{ status: 200 }] }] });
  });

  it("come as far as they match, from the place that is given", async () => {
    const bin = await openBin();
    await capture(bin, [1], "yes");
    await capture(bin, [2], "no");
    await capture(bin, [3], "yes");
    const relay = await follow(bin, ["--q", "path:/yes", "--since", "1"]);
    await waitForArrivals(1);
    await capture(bin, [4], "no");
    await capture(bin, [5], "yes");
    await waitForArrivals(2);
    expect(arrived()).toEqual([3, 5]);
    await relay.kill("SIGTERM");
  });

  it("that came while no relay ran come to the next one, when the place was saved", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "hookscope-relay-"));
    try {
      const bin = await openBin();
      await capture(bin, [1]);
      const first = await follow(bin, ["--all", "--save"], { XDG_CONFIG_HOME: folder });
      await capture(bin, [2]);
      await waitForArrivals(1);
      expect(await first.kill("SIGINT")).toEqual({ code: 0, signal: null });
      await capture(bin, [3]);
      await capture(bin, [4]);
      await follow(bin, ["--all", "--save"], { XDG_CONFIG_HOME: folder, HOOKSCOPE_KEY: "" });
      await waitForArrivals(3);
      await capture(bin, [5]);
      await waitForArrivals(4);
      expect(arrived()).toEqual([2, 3, 4, 5]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("are refused when the search is wrong", async () => {
    const bin = await openBin();
    const relay = startCli(["relay", `${cable.url}/b/${bin.id}`, target.origin, "--q", "path:("], {
      HOOKSCOPE_KEY: bin.key,
    });
    expect((await relay.ended()).code).toBe(1);
    expect(relay.stderr()).toMatch(/^hookscope: [^\n]+\n$/);
  });
});
