import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manySchema } from "@/lib/comparisons/many-schema";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { makeBin } from "./make-bin";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function makeOrders() {
  const bin = await makeBin(running);
  for (const [index, total] of [10, 12, 10, "10", 14].entries()) {
    const order = { id: index + 1, total, currency: "EUR", ...(index === 2 ? { gift: true } : {}) };
    await bin.send(order, { "x-batch": `b${index}` }, "/orders");
  }
  await bin.send({ other: 1 }, {}, "/elsewhere");
  const survey = async (query: string) => manySchema.parse((await bin.get(`/many?${query}`)).json);
  return { ...bin, survey };
}

describe("many hits", () => {
  it("of one event say which paths vary, and how", async () => {
    const bin = await makeOrders();
    const { hits, event, varying, collected, skipped, constant } = await bin.survey("like=5");
    expect(hits.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect({ event, collected, skipped }).toEqual({ event: "POST /orders", collected: null, skipped: 0 });
    expect(constant).toBeGreaterThan(0);
    const body = varying.filter(({ part }) => part === "body");
    expect(body.map(({ path, how, present, distinct }) => [path, how, present, distinct])).toEqual([
      ["$.total", "types", 5, 4],
      ["$.gift", "absent", 1, 1],
      ["$.id", "always", 5, 5],
    ]);
    expect(varying.filter(({ part }) => part === "header").map(({ path }) => path)).toContain("x-batch");
  });

  it("give one path's values, the most frequent first, and where there are none", async () => {
    const bin = await makeOrders();
    const { collected } = await bin.survey(`like=5&path=${encodeURIComponent("$.total")}`);
    expect(collected).toMatchObject({ path: "$.total", part: "body", missing: 0, distinct: 4 });
    expect(collected?.rows.map(({ seq, texts }) => [seq, texts])).toEqual([
      [1, ["10"]],
      [2, ["12"]],
      [3, ["10"]],
      [4, ['"10"']],
      [5, ["14"]],
    ]);
    expect(collected?.values[0]).toEqual({ text: "10", type: "number", count: 2, firstSeq: 1, lastSeq: 3 });
    expect((await bin.survey("like=5&path=gift")).collected).toMatchObject({ missing: 4, distinct: 1 });
    expect((await bin.survey("like=5&header=X-Batch")).collected).toMatchObject({
      path: "X-Batch",
      part: "header",
      rows: expect.arrayContaining([{ seq: 1, texts: ["b0"], more: 0 }]),
    });
  });

  it("may be those that a search finds, these, or the newest", async () => {
    const bin = await makeOrders();
    const seqs = async (query: string) => (await bin.survey(query)).hits.map(({ seq }) => seq);
    expect(await seqs("q=body.total%3D10")).toEqual([1, 3, 4]);
    expect(await seqs("q=path%3Aorders&limit=2")).toEqual([4, 5]);
    expect(await seqs("seqs=6,2,2,999")).toEqual([2, 6]);
    expect(await seqs("limit=3")).toEqual([4, 5, 6]);
    expect(await seqs("")).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("are those that were found within the time, which says where it stopped", async () => {
    const bin = await makeOrders();
    const found = async (query: string) => {
      const { hits, searchedFrom } = await bin.survey(query);
      return { seqs: hits.map(({ seq }) => seq), searchedFrom };
    };
    expect(await found("q=body.total%3D10&seconds=0")).toEqual({ seqs: [], searchedFrom: 7 });
    expect(await found("q=body.total%3D10&seconds=30")).toEqual({ seqs: [1, 3, 4], searchedFrom: null });
    expect(await found("q=path%3Aorders&limit=2")).toEqual({ seqs: [4, 5], searchedFrom: null });
    expect(await found("limit=3")).toMatchObject({ searchedFrom: null });
  });

  it("leave out refused ones and long bodies, and count those", async () => {
    const bin = await makeBin(running);
    await buildHit(running.db, { binId: bin.id, state: "denied", reason: "paused" });
    await bin.send({ a: "x".repeat(1_100_000) });
    await bin.send({ a: 1 });
    const many = manySchema.parse((await bin.get("/many")).json);
    expect(many.hits.map(({ seq }) => seq)).toEqual([3]);
    expect(many.skipped).toBe(1);
  });

  it("bound what they tell", async () => {
    const bin = await makeBin(running);
    const wide = Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`key_${n}`, n]));
    const shifted = Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`key_${n}`, n + 1]));
    await bin.send({ ...wide, list: Array.from({ length: 50 }, (_, n) => n), text: "y".repeat(2_000) });
    await bin.send({ ...shifted, list: [], text: "z" });
    const many = manySchema.parse((await bin.get(`/many?path=${encodeURIComponent("$.list[*]")}`)).json);
    expect(many.varying.length).toBe(1_000);
    expect(many.more).toBeGreaterThan(3_000);
    expect(many.isWhole).toBe(false);
    expect(many.collected?.rows[0]).toMatchObject({ texts: expect.any(Array), more: 40 });
    const text = manySchema.parse((await bin.get("/many?path=text")).json).collected?.rows[0]?.texts[0];
    expect(text).toHaveLength(200);
  });

  it("are no one else's, and may be none", async () => {
    const bin = await makeBin(running);
    const other = await makeBin(running);
    expect(manySchema.parse((await bin.get("/many")).json)).toMatchObject({ hits: [], varying: [], constant: 0 });
    expectError(await running.api("GET", `/api/bins/${bin.id}/many`, { key: other.key }), "NOT_FOUND");
    expectError(await bin.get("/many?like=1"), "NOT_FOUND");
  });

  it.each([
    ["like=1&q=a", "like"],
    ["seqs=1,a", "seqs.1"],
    [`seqs=${Array(201).fill(1).join(",")}`, "seqs"],
    ["limit=201", "limit"],
    ["limit=1", "limit"],
    ["path=%24.a%5B", "path"],
    ["path=a&header=b", "header"],
    ["q=colour%3Ared", "q"],
    ["q=colour%3Ared&seconds=0", "q"],
    ["q=a&seconds=31", "seconds"],
  ])("refuse %s and name the place", async (query, path) => {
    const bin = await makeBin(running);
    expectError(await bin.get(`/many?${query}`), "INVALID_INPUT", path);
  });
});
