import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createShareToken } from "@/lib/shares/share-token";
import { createWorkspaceKey } from "@/lib/workspaces/workspace-key";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

const GUESSES = 10_000;
const GUESS_RATE = 120;
const WRONG_PASSWORDS = 10;
const ATTACKER = "192.0.2.66";
const AT_ONCE = 32;
// Ten thousand calls are a lot for a machine that has other things to do.
vi.setConfig({ testTimeout: 180_000 });

let running: RunningApi;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  // No limit of calls, so that it is the guesses that are held up.
  running = await startApi({ TRUST_PROXY: "1", HOST: "0.0.0.0", API_RATE: "0", GUESS_RATE: String(GUESS_RATE) });
});
afterAll(async () => {
  agent.destroy();
  await running?.stop();
});

interface Guess {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

function statusOf({ path, headers }: Guess): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(new URL(path, running.instance.url), { agent, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
    });
    call.once("error", reject).end();
  });
}

/** How many of the guesses got each status, and how many whole or begun minutes that took. */
async function makeGuesses(guess: (n: number) => Guess) {
  const counts = new Map<number, number>();
  const startedAt = performance.now();
  let next = 0;
  const guessOn = async () => {
    while (next < GUESSES) {
      const status = await statusOf(guess(next++));
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, guessOn));
  return { counts, minutes: Math.ceil((performance.now() - startedAt) / 60_000) };
}

/**
 * The status of a right key that is new there, asked right after a guess was refused. Two guesses a second are allowed
 * again: if one was in between, it was not refused, and another key has to be asked.
 */
async function askOnceRefused(): Promise<number> {
  const { key } = await buildBin(running.db);
  const ask = (shown: string) => statusOf({ path: "/api/bins", headers: { ...from(ATTACKER), ...asKey(shown) } });
  for (let status = 0; status !== 429; ) status = await ask(createWorkspaceKey());
  return await ask(key);
}

const from = (address: string) => ({ "x-forwarded-for": address });
const asKey = (key: string) => ({ authorization: `Bearer ${key}` });

it("of ten thousand keys from one address all but the first few are not even looked up", async () => {
  const { key } = await buildBin(running.db);
  const known = { path: "/api/bins", headers: { ...from(ATTACKER), ...asKey(key) } };
  expect(await statusOf(known)).toBe(200);
  const { counts, minutes } = await makeGuesses(() => ({
    path: "/api/bins",
    headers: { ...from(ATTACKER), ...asKey(createWorkspaceKey()) },
  }));
  expect([...counts.keys()].toSorted((one, other) => one - other)).toEqual([401, 429]);
  expect(counts.get(401)).toBeLessThanOrEqual(GUESS_RATE * (minutes + 1));
  // Who was let in from there before goes on, whoever shares the address; others do not find out whether a key is right.
  expect(await statusOf(known)).toBe(200);
  const { key: another } = await buildBin(running.db);
  expect(await statusOf({ ...known, headers: { ...from("192.0.2.67"), ...asKey(another) } })).toBe(200);
  await expect.poll(askOnceRefused, { timeout: 60_000 }).toBe(429);
});

it("of ten thousand links from one address all but the first few are not even looked up", async () => {
  const { counts, minutes } = await makeGuesses(() => ({
    path: `/api/shares/by-token/${createShareToken()}`,
    headers: from("192.0.2.77"),
  }));
  expect([...counts.keys()].toSorted((one, other) => one - other)).toEqual([404, 429]);
  expect(counts.get(404)).toBeLessThanOrEqual(GUESS_RATE * (minutes + 1));
});

it("of ten thousand passwords of a share ten a minute are tried, though each comes from an address of its own", async () => {
  const { id: binId, key } = await buildBin(running.db);
  await buildHit(running.db, { binId });
  const json = { kind: "hit", binId, seqs: [1], password: "correct horse battery" };
  const { json: made } = await running.api("POST", "/api/shares", { key, json });
  const { counts, minutes } = await makeGuesses((n) => ({
    path: `/api/shares/by-token/${made.token}`,
    headers: { ...from(`10.0.${n >> 8}.${n & 255}`), "x-share-password": `correct horse batter${n}` },
  }));
  // On a machine with too much to do the database may be called away: that guess was not tried either.
  counts.delete(503);
  expect([...counts.keys()].toSorted((one, other) => one - other)).toEqual([401, 429]);
  expect(counts.get(401)).toBeLessThanOrEqual(WRONG_PASSWORDS * (minutes + 1));
});
