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

describe("a hit as a file", () => {
  it.each([
    ["http", "message/http", "hit-1.http", /^POST \/in\//],
    ["har", "application/json", "hit-1.har", /^\{"log":/],
    ["curl", "text/x-shellscript; charset=utf-8", "hit-1.sh", /^curl --http1.1/m],
    ["fetch", "text/javascript; charset=utf-8", "hit-1.mjs", /await fetch\(/],
    ["python", "text/x-python; charset=utf-8", "hit-1.py", /^import http.client/m],
    ["go", "text/x-go; charset=utf-8", "hit-1.go", /^package main/m],
    ["php", "text/x-php; charset=utf-8", "hit-1.php", /^<\?php/],
    ["ruby", "text/x-ruby; charset=utf-8", "hit-1.rb", /^require "net\/http"/m],
  ])("comes as %s", async (format, mediaType, fileName, pattern) => {
    const bin = await buildBin(running.db);
    await buildHit(running.db, { binId: bin.id });
    const answer = await running.api("GET", `/api/bins/${bin.id}/hits/1/raw?format=${format}`, { key: bin.key });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${fileName}"`);
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(String(answer.bytes)).toMatch(pattern);
  });

  it.each(["curl&format=har", "CURL", "", "constructor", "__proto__"])("refuses the format %j", async (format) => {
    const { id, key } = await buildBin(running.db);
    const answer = await running.api("GET", `/api/bins/${id}/hits/1/raw?format=${format}`, { key });
    expectError(answer, "INVALID_INPUT", "format");
  });

  it("is not there for another workspace, nor without a key", async () => {
    const { binId } = await buildHit(running.db);
    const { key } = await buildBin(running.db);
    const url = `/api/bins/${binId}/hits/1/raw?format=curl`;
    expectError(await running.api("GET", url, { key }), "NOT_FOUND");
    expectError(await running.api("GET", url), "UNAUTHENTICATED");
  });
});
