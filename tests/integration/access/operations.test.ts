import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyOperation } from "@/lib/api/operation";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";
import { buildBin } from "@/tests/builders/build-bin";
import type { ApiAnswer } from "@/tests/integration/api/api-client";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { buildScene, MARK, paramsOf, type Scene } from "./build-scene";
import { type Caller, expectOutcome, listCallers, type Outcome } from "./callers";
import { fillPath } from "./list-routes";
import { SAMPLE_CALLS, type SampleCall } from "./sample-calls";

let running: RunningApi;
let shared: Scene;
let callers: Readonly<Record<string, Caller>>;
let untouched: unknown;

beforeAll(async () => {
  // Wrong keys are what is tried here, and more of them than a person would.
  running = await startApi({ GUESS_RATE: "0", CREATE_RATE: "0" });
  callers = listCallers((await buildBin(running.db, { name: "Of a stranger" })).key);
  shared = await buildScene(running);
  untouched = await readAll(shared);
});
afterAll(() => running.stop());

/** Everything of a scene that a call could change. */
async function readAll({ binId, owner }: Scene): Promise<unknown> {
  const read = async (path: string) => (await running.api("GET", path, { key: owner })).json;
  const [bin, hits, keys, { shares }] = await Promise.all([
    read(`/api/bins/${binId}`),
    read(`/api/bins/${binId}/hits`),
    read("/api/keys"),
    read("/api/shares"),
  ]);
  return {
    bin,
    // How far a hit is from its baseline is measured in its own time.
    hits: hits.hits.map((hit: object) => ({ ...hit, drift: null })),
    keys: keys.keys.map(({ id, label, role }: Record<string, string>) => ({ id, label, role })),
    shares: shares.map(({ id, state }: Record<string, string>) => ({ id, state })),
  };
}

function call(operation: AnyOperation, sample: SampleCall, scene: Scene, caller: Caller): Promise<ApiAnswer> {
  const params = { ...paramsOf(scene), ...sample.params?.(scene) };
  const query = sample.query?.(scene);
  const path = `${fillPath(operation.path, params)}${query === undefined ? "" : `?${query}`}`;
  return running.api(operation.method, path, {
    headers: { ...sample.headers?.(scene), ...caller.headers(scene, running.instance.url) },
    ...(sample.json === undefined ? {} : { json: sample.json(scene) }),
    ...(sample.body === undefined ? {} : { body: sample.body }),
  });
}

function outcomeOf({ status, json }: ApiAnswer): Outcome | string {
  if (status >= 200 && status < 300) return "let in";
  return json?.error?.code ?? `status ${status}`;
}

it("every operation says how it is called", () => {
  expect(new Set(Object.keys(SAMPLE_CALLS))).toEqual(new Set(ALL_OPERATIONS.map(({ id }) => id)));
});

describe.each(ALL_OPERATIONS.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const sample = SAMPLE_CALLS[id] ?? {};

  it("answers everybody as its access says, and whom it refuses nothing of it", async () => {
    const expected: Record<string, Outcome> = {};
    const seen: Record<string, string> = {};
    const meet = async (name: string, caller: Caller) => {
      const outcome = expectOutcome(operation, sample, caller);
      const isChange =
        outcome === "let in" && operation.method !== "GET" && (operation.access !== "public" || sample.isChange);
      const answer = await call(operation, sample, isChange ? await buildScene(running) : shared, caller);
      expected[name] = outcome;
      seen[name] = outcomeOf(answer);
      if (outcome === "let in") return;
      expectError(answer, outcome);
      expect(String(answer.bytes)).not.toContain(MARK);
    };
    const met = Object.entries(callers).filter(([, { is }]) => is !== "stranger" || !sample.endsCaller);
    await Promise.all(met.map(([name, caller]) => meet(name, caller)));
    expect(seen).toEqual(expected);
  });
});

it("whoever was refused has changed nothing", async () => {
  expect(await readAll(shared)).toEqual(untouched);
});

function isReading(sample: SampleCall | undefined): boolean {
  return sample?.isAboutCaller === true && sample.endsCaller !== true;
}

it("who is about to read what is theirs reads nothing of others", async () => {
  const stranger = callers["a stranger"];
  if (stranger === undefined) throw new Error("Nobody is a stranger.");
  for (const operation of ALL_OPERATIONS.filter(({ id }) => isReading(SAMPLE_CALLS[id]))) {
    const { bytes } = await call(operation, SAMPLE_CALLS[operation.id] ?? {}, shared, stranger);
    for (const secret of [MARK, shared.binId, shared.shareId, shared.slug]) expect(String(bytes)).not.toContain(secret);
  }
});
