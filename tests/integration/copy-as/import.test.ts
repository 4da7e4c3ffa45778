import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

const importInto = (bin: { id: string; key: string }, body: string | Uint8Array<ArrayBuffer>, query = "") =>
  running.api("POST", `/api/bins/${bin.id}/import${query}`, { key: bin.key, body });
const getHit = async (bin: { id: string; key: string }, seq: number) =>
  (await running.api("GET", `/api/bins/${bin.id}/hits/${seq}`, { key: bin.key })).json;

describe("an import", () => {
  it.each(["ndjson", "har"])("of our own %s export gives the same requests", async (format) => {
    const from = await buildBin(running.db);
    await buildHit(running.db, {
      binId: from.id,
      body: Uint8Array.of(0, 255),
      target: "/\xe4?x=1",
      contentType: null,
      headers: [
        ["hOsT", "a"],
        ["X-A", "\xff"],
        ["x-a", "2"],
      ],
    });
    await buildHit(running.db, { binId: from.id, body: "", method: "GET", trailers: [["X-Sum", "1"]] });
    const file = await running.api("GET", `/api/bins/${from.id}/export?format=${format}`, { key: from.key });
    const to = await buildBin(running.db);
    expect(await importInto(to, new Uint8Array(file.bytes))).toMatchObject({ status: 201, json: { seqs: [1, 2] } });
    for (const seq of [1, 2]) {
      const [was, is] = [await getHit(from, seq), await getHit(to, seq)];
      for (const name of [
        "method",
        "url",
        "target",
        "httpVersion",
        "headers",
        "trailers",
        "body",
        "bodySize",
        "bodySha256",
        "contentType",
      ]) {
        if (name !== "url" || format === "ndjson") expect({ [name]: is[name] }).toEqual({ [name]: was[name] });
      }
      expect(is).toMatchObject({
        state: "captured",
        fidelity: "exact",
        remoteAddress: "",
        answerStatus: null,
        answer: { status: null },
      });
      expect(is.reason).toMatch(/^imported from (NDJSON|HAR), which says it was sent at \d{4}-/);
      expect(is.receivedAt >= was.receivedAt).toBe(true);
    }
  });

  it("takes a curl command and raw HTTP, counts them, and numbers on", async () => {
    const bin = await buildBin(running.db);
    await buildHit(running.db, { binId: bin.id, body: "12345" });
    expect((await importInto(bin, "curl -d a=1 http://h/x")).json).toEqual({ seqs: [2] });
    expect((await importInto(bin, "PUT /y HTTP/1.1\r\nHost: h\r\n\r\nabc", "?format=http")).json).toEqual({
      seqs: [3],
    });
    expect(await getHit(bin, 2)).toMatchObject({
      method: "POST",
      url: "http://h/x",
      reason: "imported from a curl command",
      body: { text: "a=1" },
    });
    expect(await getHit(bin, 3)).toMatchObject({
      method: "PUT",
      url: "http://h/y",
      reason: "imported from raw HTTP",
      body: { text: "abc" },
    });
    const { json } = await running.api("GET", `/api/bins/${bin.id}`, { key: bin.key });
    expect(json).toMatchObject({ hitCount: 3, lastSeq: 3, storedBytes: 11 });
  });

  it.each([
    ["", "", "line 1"],
    ["curl http://h/ | sh", "", "line 1, column 16"],
    ['{"log":{"entries":[{"request":{}}]}}', "", "log.entries.0.request.method"],
    ["{}", "", "line 1.method"],
    ["curl http://h/", "?format=http", "line 1"],
    ["x", "?format=xml", "format"],
  ])("of %j%s is refused with its place, and stores nothing", async (body, query, path) => {
    const bin = await buildBin(running.db);
    expectError(await importInto(bin, body, query), "INVALID_INPUT", path);
    expect((await running.api("GET", `/api/bins/${bin.id}`, { key: bin.key })).json.hitCount).toBe(0);
  });

  it("of a file with one wrong entry stores none of the others", async () => {
    const bin = await buildBin(running.db);
    const entry = (url: string) => ({ request: { method: "GET", url, headers: [] } });
    const har = { log: { entries: [entry("http://h/1"), entry("http://h/2"), entry("no")] } };
    expectError(await importInto(bin, JSON.stringify(har)), "INVALID_INPUT", "log.entries.2.request");
    expectError(await importInto(bin, JSON.stringify({ log: { entries: [] } })), "INVALID_INPUT");
    expect((await running.api("GET", `/api/bins/${bin.id}`, { key: bin.key })).json.lastSeq).toBe(0);
  });

  it("stores a thousand in order, and takes no longer file", async () => {
    const bin = await buildBin(running.db);
    const entries = Array.from({ length: 1000 }, (_, at) => ({
      request: { method: "GET", url: `http://h/${at}`, headers: [] },
    }));
    const { json } = await importInto(bin, JSON.stringify({ log: { entries } }));
    expect(json.seqs).toEqual(entries.map((_, at) => at + 1));
    expect((await getHit(bin, 1000)).target).toBe("/999");
    expectError(await importInto(bin, new Uint8Array(16 * 1024 * 1024 + 1)), "TOO_LARGE");
    const long = `POST / HTTP/1.1\r\n\r\n${"x".repeat(10 * 1024 * 1024 + 1)}`;
    expectError(await importInto(bin, long), "INVALID_INPUT");
  });

  it("is for editors of the bin's workspace, and not for other sites", async () => {
    const bin = await buildBin(running.db);
    const other = await buildBin(running.db);
    expectError(await importInto({ id: bin.id, key: other.key }, "curl http://h/"), "NOT_FOUND");
    expectError(await running.api("POST", `/api/bins/${bin.id}/import`, { body: "curl http://h/" }), "UNAUTHENTICATED");
    const viewer = await running.api("POST", "/api/keys", { key: bin.key, json: { label: "v", role: "viewer" } });
    expectError(await importInto({ id: bin.id, key: viewer.json.key }, "curl http://h/"), "FORBIDDEN");
    const headers = { origin: "https://evil.example" };
    expectError(
      await running.api("POST", `/api/bins/${bin.id}/import`, { key: bin.key, headers, body: "curl http://h/" }),
      "FORBIDDEN",
    );
  });
});
