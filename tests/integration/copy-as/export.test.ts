import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hitSchema } from "@/lib/hits/hit-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

const readLines = (bytes: Buffer) =>
  String(bytes)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("an export", () => {
  it.each([
    [
      "har",
      "application/json",
      '{"log":{"version":"1.2","creator":{"name":"Hookscope","version":"1"},"pages":[],"entries":[]}}\n',
    ],
    ["json", "application/json", "[]\n"],
    ["ndjson", "application/x-ndjson", ""],
    ["csv", "text/csv; charset=utf-8", /^seq,receivedAt,[\w,]+\r\n$/],
  ] as const)("of an empty bin is a whole %s file", async (format, mediaType, content) => {
    const { id, key } = await buildBin(running.db);
    const answer = await running.api("GET", `/api/bins/${id}/export?format=${format}`, { key });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="hits-${id}.${format}"`);
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    if (typeof content === "string") expect(String(answer.bytes)).toBe(content);
    else expect(String(answer.bytes)).toMatch(content);
  });

  it("holds every hit once, oldest first, over holes and over more than a chunk, each as the API shows it", async () => {
    const { id, key } = await buildBin(running.db);
    for (let hit = 0; hit < 150; hit += 1)
      await buildHit(running.db, { binId: id, body: Buffer.alloc(hit % 50 === 3 ? 3_000_000 : 10, hit) });
    for (const seq of [1, 64, 65, 150]) await running.api("DELETE", `/api/bins/${id}/hits/${seq}`, { key });
    const seqs = Array.from({ length: 150 }, (_, at) => at + 1).filter((seq) => ![1, 64, 65, 150].includes(seq));
    const get = async (format: string) =>
      (await running.api("GET", `/api/bins/${id}/export?format=${format}`, { key })).bytes;

    const lines = readLines(await get("ndjson"));
    expect(lines.map(({ seq }) => seq)).toEqual(seqs);
    expect(hitSchema.parse(lines[5])).toEqual((await running.api("GET", `/api/bins/${id}/hits/7`, { key })).json);
    expect(JSON.parse(String(await get("json")))).toEqual(lines);
    const { entries } = JSON.parse(String(await get("har"))).log;
    expect(entries.map((entry: { _hookscope: { seq: number } }) => entry._hookscope.seq)).toEqual(seqs);
    const table = String(await get("csv"))
      .trimEnd()
      .split("\r\n");
    expect(table.slice(1).map((line) => Number(line.split(",")[0]))).toEqual(seqs);
  });

  it("holds only what a search finds, and says where a search is wrong", async () => {
    const { id, key } = await buildBin(running.db);
    for (let hit = 1; hit <= 140; hit += 1) {
      const body = hit % 70 === 0 ? Buffer.alloc(5_000_000, "odd") : hit % 2 === 0 ? "even" : "odd";
      await buildHit(running.db, { binId: id, body, pinned: hit > 135 });
    }
    const get = (q: string) =>
      running.api("GET", `/api/bins/${id}/export?format=ndjson&q=${encodeURIComponent(q)}`, { key });
    const seqs = async (q: string) => readLines((await get(q)).bytes).map(({ seq }) => seq);
    expect(await seqs("body:even")).toEqual(
      Array.from({ length: 70 }, (_, at) => 2 * at + 2).filter((seq) => seq % 70 !== 0),
    );
    expect(await seqs("is:pinned body:odd")).toEqual([137, 139, 140]);
    expect(await seqs("body:nowhere")).toEqual([]);
    expect(await seqs(" ")).toHaveLength(140);
    expectError(await get("colour:red"), "INVALID_INPUT", "q");
  });

  it("is the same as the file of a single hit, as HAR", async () => {
    const { id: binId, key } = await buildBin(running.db);
    const { seq } = await buildHit(running.db, { binId, body: Uint8Array.of(0, 255) });
    const all = await running.api("GET", `/api/bins/${binId}/export?format=har`, { key });
    const one = await running.api("GET", `/api/bins/${binId}/hits/${seq}/raw?format=har`, { key });
    expect(all.json).toEqual(one.json);
    expect(one.json.log.entries[0].request.postData).toMatchObject({ text: "AP8=", encoding: "base64" });
  });

  it("breaks off, and does not end, when the database fails midway; nothing is read ahead of the reader", async () => {
    const { id, key } = await buildBin(running.db);
    for (let hit = 0; hit < 30; hit += 1) await buildHit(running.db, { binId: id, body: Buffer.alloc(2_000_000, hit) });
    const headers = { authorization: `Bearer ${key}`, "accept-encoding": "identity" };
    const response = await fetch(`${running.instance.url}/api/bins/${id}/export?format=ndjson`, { headers });
    const reader = response.body?.getReader();
    await reader?.read();
    // What the reader has not asked for is not read yet: taking the table away must be felt.
    await running.db.$executeRaw`ALTER TABLE hit RENAME TO hit_gone`;
    try {
      await expect(readToEnd(reader)).rejects.toThrow();
    } finally {
      await running.db.$executeRaw`ALTER TABLE hit_gone RENAME TO hit`;
    }
    expect(running.instance.output()).toContain("an export broke off");
    expect((await running.api("GET", `/api/bins/${id}/hits/1`, { key })).status).toBe(200);
  });

  it("may be left by its reader", async () => {
    const { id, key } = await buildBin(running.db);
    for (let hit = 0; hit < 8; hit += 1) await buildHit(running.db, { binId: id, body: Buffer.alloc(2_000_000, hit) });
    const leave = new AbortController();
    const headers = { authorization: `Bearer ${key}` };
    const response = await fetch(`${running.instance.url}/api/bins/${id}/export?format=json`, {
      headers,
      signal: leave.signal,
    });
    await response.body?.getReader().read();
    leave.abort();
    expect((await running.api("GET", "/healthz")).status).toBe(200);
  });

  it.each([
    ["", "format"],
    ["?format=xml", "format"],
    ["?format=HAR", "format"],
    ["?format=har&format=csv", "format"],
    ["?format=har&limit=1", "limit"],
  ])("refuses %j and names the parameter", async (query, path) => {
    const { id, key } = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${id}/export${query}`, { key }), "INVALID_INPUT", path);
  });

  it("is not there for another workspace, without a key, or without a bin", async () => {
    const { binId } = await buildHit(running.db);
    const { key } = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${binId}/export?format=har`, { key }), "NOT_FOUND");
    expectError(await running.api("GET", `/api/bins/x/export?format=har`, { key }), "NOT_FOUND");
    expectError(await running.api("GET", `/api/bins/${binId}/export?format=har`), "UNAUTHENTICATED");
    expectError(await running.api("POST", `/api/bins/${binId}/export?format=har`, { key }), "METHOD_NOT_ALLOWED");
  });

  it("answers HEAD with its headers alone", async () => {
    const { id, key } = await buildBin(running.db);
    const answer = await running.api("HEAD", `/api/bins/${id}/export?format=csv`, { key });
    expect({ status: answer.status, length: answer.bytes.length }).toEqual({ status: 200, length: 0 });
  });
});

async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  while ((await reader?.read())?.done === false);
}
