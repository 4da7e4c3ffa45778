import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hitPageSchema } from "@/lib/hits/list-hits-schema";
import { type BuiltBin, buildBin } from "@/tests/builders/build-bin";
import { buildHit, type HitParts } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

async function binWith(...hits: readonly HitParts[]): Promise<BuiltBin> {
  const bin = await buildBin(running.db);
  for (const parts of hits) await buildHit(running.db, { ...parts, binId: bin.id });
  return bin;
}

type Place = Readonly<Record<string, string | number>>;

async function search({ id, key }: BuiltBin, q: string, place: Place = {}) {
  const query = new URLSearchParams({ q, ...place } as Record<string, string>);
  const answer = await running.api("GET", `/api/bins/${id}/hits?${query}`, { key });
  return hitPageSchema.parse(answer.json);
}

/** All matches of a search, by following `next`: a busy machine answers with less than a page. */
async function searchAll(bin: BuiltBin, q: string, place: Place = {}): Promise<number[]> {
  const bound = place.order === "asc" ? "after" : "before";
  const seqs: number[] = [];
  let page = await search(bin, q, place);
  for (;;) {
    seqs.push(...page.hits.map(({ seq }) => seq));
    if (page.next === null) return seqs;
    page = await search(bin, q, { ...place, [bound]: page.next });
  }
}

describe("searching the history", () => {
  it("finds words in target, headers and body, and values wherever they are", async () => {
    const bin = await binWith(
      { target: "/needle?a=1" },
      { headers: [["X-Needle", "b"]] },
      { body: '{"deep":[{"id":12345678901234567891}],"word":"NEEDLE"}' },
      { body: zlib.gzipSync('{"word":"needle"}'), headers: [["Content-Encoding", "gzip"]] },
      { body: zlib.gzipSync("needle").subarray(0, 20), headers: [["Content-Encoding", "gzip"]] },
      { body: new Uint8Array([0, 255, 0x6e]), contentType: null, note: "needle" },
      { answerStatus: 500, state: "denied", provider: "stripe" },
    );
    const seqs = (q: string) => searchAll(bin, q);
    expect(await seqs("needle")).toEqual([4, 3, 2, 1]);
    expect(await seqs("-needle")).toEqual([7, 6, 5]);
    expect(await seqs("body.deep.id=12345678901234567891")).toEqual([3]);
    expect(await seqs("status:>=400 OR note:*")).toEqual([7, 6]);
    expect(await seqs("body:/^[{].*needle/i")).toEqual([4, 3]);
    expect(await seqs("is:denied provider=stripe")).toEqual([7]);
    expect(await seqs("header.x-needle=b query.a:*")).toEqual([]);
  });

  it("comes to every match once by following next, over holes, in both directions", async () => {
    const bin = await binWith(...Array.from({ length: 23 }, (_, n) => ({ method: n % 3 === 0 ? "PUT" : "POST" })));
    await running.api("DELETE", `/api/bins/${bin.id}/hits/7`, { key: bin.key });
    const puts = [1, 4, 10, 13, 16, 19, 22];
    expect(await searchAll(bin, "method=PUT", { limit: 2, order: "asc" })).toEqual(puts);
    expect(await searchAll(bin, "method=PUT", { limit: 2 })).toEqual(puts.toReversed());
    expect(await searchAll(bin, "method=PUT", { limit: 1, after: 5, before: 17, order: "asc" })).toEqual([10, 13, 16]);
  });

  it("says how far it came, and ends", async () => {
    const bin = await binWith({}, {}, {});
    const end = { hits: [], next: null };
    expect(await search(bin, "nowhere")).toMatchObject({ ...end, lastSeq: 3, scannedTo: 1 });
    expect(await search(bin, "nowhere", { after: 1 })).toMatchObject({ ...end, scannedTo: 3 });
    expect(await search(bin, "hello", { limit: 2 })).toMatchObject({ next: 2, scannedTo: 2 });
    expect(await search(bin, "hello", { after: 3 })).toMatchObject({ ...end, scannedTo: 3 });
    expect(await search(bin, "hello", { before: 1 })).toMatchObject(end);
    expect(await search(bin, "hello", { after: 2_147_483_647 })).toMatchObject(end);
    expect(await search(await buildBin(running.db), "hello")).toMatchObject({ ...end, scannedTo: 0 });
    expect((await search(bin, " ")).hits).toHaveLength(3);
  });

  it("goes on by the bytes of what it reads, not only by count", async () => {
    const body = `${" ".repeat(2_000_000)}x`;
    const bin = await binWith({ body }, { body }, { body }, { body }, { body });
    expect(await searchAll(bin, "body:x")).toEqual([5, 4, 3, 2, 1]);
    expect(await searchAll(bin, "body:x", { order: "asc" })).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ["status:abc", 7, 3],
    ["a body:/(/", 2, 8],
    ["foo:1", 0, 3],
    ['"open', 0, 5],
  ])("answers %j with where the mistake is", async (q, position, length) => {
    const { id, key } = await buildBin(running.db);
    for (const method of ["GET", "DELETE"]) {
      const answer = await running.api(method, `/api/bins/${id}/hits?q=${encodeURIComponent(q)}`, { key });
      expectError(answer, "INVALID_INPUT", "q");
      expect(answer.json.error.details).toMatchObject([{ position, length, expected: expect.any(String) }]);
    }
  });

  it("refuses what is too long, and others' bins before it looks at the search", async () => {
    const { id, key } = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${id}/hits?q=${"a".repeat(2_001)}`, { key }), "INVALID_INPUT", "q");
    const foreign = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${foreign.id}/hits?q=foo:1`, { key }), "NOT_FOUND");
    expectError(await running.api("DELETE", `/api/bins/${foreign.id}/hits?q=a`, { key }), "NOT_FOUND");
  });
});

describe("deleting what a search finds", () => {
  it("removes just that, and adjusts the counters", async () => {
    const bin = await binWith({ body: "keep" }, { body: "drop it" }, { body: "keep" }, { body: "drop" });
    const { json } = await running.api("DELETE", `/api/bins/${bin.id}/hits?q=body:drop`, { key: bin.key });
    expect(json).toEqual({ deleted: 2 });
    expect(await searchAll(bin, "keep OR drop")).toEqual([3, 1]);
    const { json: after } = await running.api("GET", `/api/bins/${bin.id}`, { key: bin.key });
    expect(after).toMatchObject({ hitCount: 2, storedBytes: 8, lastSeq: 4 });
  });

  it("does not take an empty search for all", async () => {
    const bin = await binWith({});
    for (const q of ["", "%20"]) {
      expectError(
        await running.api("DELETE", `/api/bins/${bin.id}/hits?q=${q}`, { key: bin.key }),
        "INVALID_INPUT",
        "q",
      );
    }
    expect((await search(bin, "hello")).hits).toHaveLength(1);
  });
});
