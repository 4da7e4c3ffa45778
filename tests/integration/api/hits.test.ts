import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hitSchema, hitSummarySchema } from "@/lib/hits/hit-schema";
import { hitPageSchema } from "@/lib/hits/list-hits-schema";
import { type BuiltBin, buildBin } from "@/tests/builders/build-bin";
import { buildHit, type HitParts } from "@/tests/builders/build-hit";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

async function binWithHits(count: number, parts: HitParts = {}): Promise<BuiltBin> {
  const bin = await buildBin(running.db);
  for (let hit = 0; hit < count; hit += 1) await buildHit(running.db, { ...parts, binId: bin.id });
  return bin;
}

describe("listing hits", () => {
  it.each([
    ["", [7, 6, 5, 4, 3, 2, 1], null],
    ["?limit=3", [7, 6, 5], 5],
    ["?limit=7", [7, 6, 5, 4, 3, 2, 1], null],
    ["?after=2", [3, 4, 5, 6, 7], null],
    ["?after=2&limit=2", [3, 4], 4],
    ["?after=0&limit=1&order=desc", [7], 7],
    ["?before=3", [2, 1], null],
    ["?before=6&after=2", [5, 4, 3], null],
    ["?before=6&after=2&order=asc&limit=2", [3, 4], 4],
    ["?order=asc&limit=2", [1, 2], 2],
    ["?after=7", [], null],
    ["?before=1", [], null],
    ["?after=2147483647", [], null],
    ["?before=0", [], null],
  ])("answers %j with the right page", async (query, seqs, next) => {
    const { id, key } = await binWithHits(7);
    const page = hitPageSchema.parse((await running.api("GET", `/api/bins/${id}/hits${query}`, { key })).json);
    expect(page.hits.map(({ seq }) => seq)).toEqual(seqs);
    expect({ next: page.next, lastSeq: page.lastSeq }).toEqual({ next, lastSeq: 7 });
  });

  it("comes to every hit once by following next, over holes, in both directions", async () => {
    const { id, key } = await binWithHits(9);
    for (const seq of [2, 3, 9]) await running.api("DELETE", `/api/bins/${id}/hits/${seq}`, { key });
    for (const [order, bound] of [
      ["asc", "after"],
      ["desc", "before"],
    ] as const) {
      const seen: number[] = [];
      let query = `?order=${order}&limit=2`;
      for (;;) {
        const { json } = await running.api("GET", `/api/bins/${id}/hits${query}`, { key });
        seen.push(...json.hits.map((hit: { seq: number }) => hit.seq));
        if (json.next === null) break;
        query = `?order=${order}&limit=2&${bound}=${json.next}`;
      }
      expect(seen.toSorted((a, b) => a - b)).toEqual([1, 4, 5, 6, 7, 8]);
      expect(seen).toEqual(seen.toSorted((a, b) => (order === "asc" ? a - b : b - a)));
    }
  });

  it.each([
    ["limit=0", "limit"],
    ["limit=501", "limit"],
    ["limit=-1", "limit"],
    ["limit=1.5", "limit"],
    ["limit=1e2", "limit"],
    ["limit=0x10", "limit"],
    ["limit=%201", "limit"],
    ["limit=", "limit"],
    ["limit=999999999999999999999", "limit"],
    ["limit=%D9%A1", "limit"],
    ["limit=1&limit=2", "limit"],
    ["after=-1", "after"],
    ["after=2147483648", "after"],
    ["before=NaN", "before"],
    ["order=up", "order"],
    ["order=ASC", "order"],
    ["offset=3", "offset"],
    ["order=a%00b", "order"],
  ])("refuses ?%s and names the parameter", async (query, path) => {
    const { id, key } = await buildBin(running.db);
    expectError(await running.api("GET", `/api/bins/${id}/hits?${query}`, { key }), "INVALID_INPUT", path);
  });
});

describe("one hit", () => {
  it.each([
    ["", 10, "0123456789"],
    ["?bodyLimit=10", 10, "0123456789"],
    ["?bodyLimit=9", 10, ""],
    ["?bodyLimit=0", 10, ""],
  ])("with %j brings its body along only if it is short enough", async (query, storedSize, stored) => {
    const { id, key } = await binWithHits(1, { body: "0123456789" });
    const hit = hitSchema.parse((await running.api("GET", `/api/bins/${id}/hits/1${query}`, { key })).json);
    const text = stored === "" ? null : stored;
    expect(hit.body).toMatchObject({ storedSize, text, base64: Buffer.from(stored).toString("base64") });
    expect(hit.bodySize).toBe(10);
    expectError(await running.api("GET", `/api/bins/${id}/hits/2${query}`, { key }), "NOT_FOUND");
  });

  it("comes back as it was captured", async () => {
    const { id, slug, key } = await buildBin(running.db);
    const body = '{"ä": 1.0}';
    await fetch(`${running.instance.url}/in/${slug}/orders?x=1&x=%C3%A4+b`, {
      method: "PATCH",
      headers: { "X-Note": "caf\xe9", "Content-Type": "application/json; charset=utf-8" },
      body,
    });
    const { json } = await running.api("GET", `/api/bins/${id}/hits/1`, { key });
    const hit = hitSchema.parse(json);
    expect(new Set(Object.keys(json))).toEqual(new Set(Object.keys(hitSchema.shape)));
    expect(hit).toMatchObject({
      seq: 1,
      method: "PATCH",
      target: "/orders?x=1&x=%C3%A4+b",
      path: "/orders",
      url: `${running.instance.url}/in/${slug}/orders?x=1&x=%C3%A4+b`,
      query: [
        ["x", "1"],
        ["x", "ä b"],
      ],
      state: "captured",
      bodySize: Buffer.byteLength(body),
      body: { base64: Buffer.from(body).toString("base64"), text: body, charset: "utf-8", encoding: null },
      answer: { status: 200, rule: null },
    });
    expect(hit.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    const list = (await running.api("GET", `/api/bins/${id}/hits`, { key })).json.hits;
    expect(list).toEqual([hitSummarySchema.parse(json)]);
  });

  it.each(["0", "-1", "1.0", "01x", "x", "2", "2147483648", "99999999999999999999", "%00", "1%0A"])(
    "is not found by %s",
    async (seq) => {
      const { id, key } = await binWithHits(1);
      for (const rest of ["", "/body", "/raw"]) {
        expectError(await running.api("GET", `/api/bins/${id}/hits/${seq}${rest}`, { key }), "NOT_FOUND");
      }
      expectError(await running.api("DELETE", `/api/bins/${id}/hits/${seq}`, { key }), "NOT_FOUND");
      expectError(await running.api("PATCH", `/api/bins/${id}/hits/${seq}`, { key, json: {} }), "NOT_FOUND");
    },
  );
});

describe("a hit's bytes", () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

  it("come back exactly, as an attachment that nothing runs", async () => {
    const { id, key } = await binWithHits(1, { body: all, contentType: "text/html" });
    const { bytes, headers } = await running.api("GET", `/api/bins/${id}/hits/1/body`, { key });
    expect(bytes).toEqual(Buffer.from(all));
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toBe('attachment; filename="hit-1.html"');
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("come decoded when asked for, or with the reason why not", async () => {
    const gzip = { headers: [["Content-Encoding", "gzip"]], body: zlib.gzipSync("plain") };
    const { id, key } = await binWithHits(1, gzip);
    await buildHit(running.db, { ...gzip, binId: id, body: "not gzip" });
    await buildHit(running.db, { ...gzip, binId: id, bodyTruncated: true });
    const get = (path: string) => running.api("GET", `/api/bins/${id}/hits/${path}`, { key });
    expect(String((await get("1/body?decoded=1")).bytes)).toBe("plain");
    expect((await get("1/body?decoded=0")).bytes).toEqual(gzip.body);
    expectError(await get("2/body?decoded=1"), "UNPROCESSABLE");
    expectError(await get("3/body?decoded=1"), "UNPROCESSABLE");
    expectError(await get("1/body?decoded=yes"), "INVALID_INPUT", "decoded");
  });

  it("come as the wire text that was sent", async () => {
    const headers = [
      ["hOsT", "a"],
      ["X-B", "\xff"],
      ["x-b", ""],
    ];
    const { id, slug, key } = await binWithHits(1, { headers, body: all, target: "/%zz?\xe4" });
    const { bytes, headers: answered } = await running.api("GET", `/api/bins/${id}/hits/1/raw`, { key });
    const head = `POST /in/${slug}/%zz?\xe4 HTTP/1.1\r\nhOsT: a\r\nX-B: \xff\r\nx-b: \r\n\r\n`;
    expect(bytes).toEqual(Buffer.concat([Buffer.from(head, "latin1"), all]));
    expect(answered.get("content-type")).toBe("message/http");
    expect((await running.api("GET", `/api/bins/${id}/hits/1/raw?format=http`, { key })).bytes).toEqual(bytes);
    expectError(
      await running.api("GET", `/api/bins/${id}/hits/1/raw?format=cobol`, { key }),
      "INVALID_INPUT",
      "format",
    );
  });
});

describe("changing and deleting hits", () => {
  it("pins and annotates, and takes both away again", async () => {
    const { id, key } = await binWithHits(1);
    const change = (json: unknown) => running.api("PATCH", `/api/bins/${id}/hits/1`, { key, json });
    expect((await change({ pinned: true, note: "look <b>here</b>" })).json).toMatchObject({
      pinned: true,
      note: "look <b>here</b>",
    });
    expect((await change({ note: "" })).json).toMatchObject({ pinned: true, note: null });
    expect((await change({ pinned: false, note: null })).json).toMatchObject({ pinned: false, note: null });
    expect(hitSummarySchema.parse((await change({})).json).pinned).toBe(false);
  });

  it.each([
    [{ note: "a".repeat(10_001) }, "note"],
    [{ note: "a\0b" }, "note"],
    [{ note: "\ud800" }, "note"],
    [{ note: 1 }, "note"],
    [{ pinned: null }, "pinned"],
    [{ seq: 2 }, "seq"],
  ])("refuses %j", async (json, path) => {
    const { id, key } = await binWithHits(1);
    expectError(await running.api("PATCH", `/api/bins/${id}/hits/1`, { key, json }), "INVALID_INPUT", path);
  });

  it("counts what is left, and numbers on", async () => {
    const { id, slug, key } = await binWithHits(3, { body: "12345" });
    expect((await running.api("DELETE", `/api/bins/${id}/hits/2`, { key })).status).toBe(204);
    expectError(await running.api("DELETE", `/api/bins/${id}/hits/2`, { key }), "NOT_FOUND");
    const bin = async () => (await running.api("GET", `/api/bins/${id}`, { key })).json;
    expect(await bin()).toMatchObject({ hitCount: 2, storedBytes: 10, lastSeq: 3 });
    expect((await running.api("DELETE", `/api/bins/${id}/hits`, { key })).json).toEqual({ deleted: 2 });
    expect(await bin()).toMatchObject({ hitCount: 0, storedBytes: 0, lastSeq: 3 });
    const next = await fetch(`${running.instance.url}/in/${slug}`);
    expect(next.headers.get("x-hookscope-hit")).toBe("4");
  });

  it("deletes thousands while captures go on, and loses none of these", async () => {
    const { id, slug, key } = await buildBin(running.db);
    await running.db.$executeRaw`
      INSERT INTO hit (bin_id, seq, received_at, method, scheme, authority, target_prefix, target, http_version, fidelity,
        state, remote_address, via_proxy, headers, trailers, body, body_size, body_truncated, duration_ms)
      SELECT ${id}::uuid, n, 0, 'GET', 'http', '', '', '', '1.1', 'exact', 'captured', '', false, '[]', '[]', '', 0, false, 0
      FROM generate_series(1, 5000) AS n`;
    await running.db.bin.update({ where: { id }, data: { lastSeq: 5000, hitCount: 5000 } });
    const deletion = running.api("DELETE", `/api/bins/${id}/hits`, { key });
    const captures = await Promise.all(
      Array.from({ length: 50 }, () => fetch(`${running.instance.url}/in/${slug}`, { method: "POST", body: "x" })),
    );
    expect(captures.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect((await deletion).json.deleted).toBeGreaterThanOrEqual(5000);
    const { json } = await running.api("GET", `/api/bins/${id}`, { key });
    expect(json.hitCount).toBe(await running.db.hit.count({ where: { binId: id } }));
    expect(json.lastSeq).toBe(5050);
  });
});
