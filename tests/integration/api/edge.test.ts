import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltBin, buildBin } from "@/tests/builders/build-bin";
import type { ApiCall } from "./api-client";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
let bin: BuiltBin;
beforeAll(async () => {
  running = await startApi();
  bin = await buildBin(running.db);
});
afterAll(() => running?.stop());

const asJson = { "content-type": "application/json" };
const post = (call: ApiCall) => running.api("POST", "/api/bins", { key: bin.key, ...call });

describe("bodies", () => {
  it.each([
    ["an unknown field", { body: '{"nmae":"x"}', headers: asJson }, "nmae"],
    ["a list", { body: "[]", headers: asJson }, ""],
    ["null", { body: "null", headers: asJson }, ""],
    ["a string with NUL", { body: '{"name":"a\\u0000b"}', headers: asJson }, "name"],
    ["a lone surrogate", { body: '{"name":"\\ud800"}', headers: asJson }, "name"],
    ["NUL in a field's name", { body: '{"na\\u0000me":1}', headers: asJson }, ""],
    ["a field named __proto__", { body: '{"__proto__":{"name":"x"}}', headers: asJson }, "__proto__"],
    ["a wrong slug", { body: '{"slug":"-x-"}', headers: asJson }, "slug"],
    [
      "an infinite number",
      { body: '{"settings":{"answer":{"default":{"delayMs":1e999}}}}', headers: asJson },
      "settings.answer.default.delayMs",
    ],
    [
      "an object nested without end",
      { body: `{"settings":${'{"a":'.repeat(5000)}1${"}".repeat(5001)}`, headers: asJson },
      "settings.a.a.a.a.a.a.a",
    ],
  ])("with %s are refused by name", async (_case, call, path) => {
    expectError(await post(call), "INVALID_INPUT", path);
  });

  it.each([
    [
      "broken JSON",
      { body: '{"name": "x",\n  oops}', headers: asJson },
      /line 2, column 3: expected the name of a field/,
    ],
    ["JSON cut short", { body: '{"name"', headers: asJson }, /line 1, column 8: expected a colon/],
    [
      "another content type",
      { body: "name=x", headers: { "content-type": "application/x-www-form-urlencoded" } },
      /application\/json/,
    ],
    [
      "text/plain, as a form can send it",
      { body: "{}", headers: { "content-type": "text/plain" } },
      /application\/json/,
    ],
    ["bytes that are not UTF-8", { body: new Uint8Array([0x22, 0xff, 0x22]), headers: asJson }, /UTF-8/],
  ])("with %s are refused with the reason", async (_case, call, reason) => {
    const answer = await post(call);
    expectError(answer, "INVALID_INPUT");
    expect(answer.json.error.message).toMatch(reason);
  });

  it("that are too long are refused, announced or not", async () => {
    const body = `{"name":"${"a".repeat(3 * 1024 * 1024)}"}`;
    expectError(await post({ body, headers: asJson }), "TOO_LARGE");
    expect(await postChunked(body)).toMatchObject({ status: 413, code: "TOO_LARGE" });
  });

  it("may hold a fixed answer of full size", async () => {
    const body = "a".repeat(1024 * 1024);
    const made = await post({ json: { settings: { answer: { default: { body } } } } });
    expect(made.status).toBe(201);
  });

  async function postChunked(body: string): Promise<{ status: number | undefined; code: string }> {
    const headers = { ...asJson, authorization: `Bearer ${bin.key}` };
    return new Promise((resolve, reject) => {
      const call = request(`${running.instance.url}/api/bins`, { method: "POST", headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode, code: JSON.parse(String(Buffer.concat(chunks))).error.code });
          call.destroy();
        });
      });
      call.on("error", reject);
      call.write(body.slice(0, 100));
      call.end(body.slice(100));
    });
  }
});

describe("addresses and methods", () => {
  it.each(["/api", "/api/", "/api/nothing", "/api/bins/x/y/z", "/api/..%2f..%2fetc"])(
    "that do not exist are 404 in the error shape: %s",
    async (path) => {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        expectError(await running.api(method, path, { key: bin.key }), "NOT_FOUND");
      }
    },
  );

  it.each(["/api/%zz", "/api/bins/%ff", "/api/bins/%c3"])("that cannot be read are refused: %s", async (path) => {
    expectError(await running.api("GET", path, { key: bin.key }), "INVALID_INPUT");
  });

  it.each([
    ["PUT", "/api/bins", "GET, POST, HEAD, OPTIONS"],
    ["DELETE", "/api/bins", "GET, POST, HEAD, OPTIONS"],
    ["POST", "/api/openapi.json", "GET, HEAD, OPTIONS"],
    ["PATCH", "/healthz", "GET, HEAD, OPTIONS"],
  ])("refuse %s %s and say what they take", async (method, path, allow) => {
    const answer = await running.api(method, path, { key: bin.key });
    expectError(answer, "METHOD_NOT_ALLOWED");
    expect(answer.headers.get("allow")).toBe(allow);
  });

  it("answer HEAD like GET, without a body", async () => {
    const answer = await running.api("HEAD", `/api/bins/${bin.id}`, { key: bin.key });
    expect({ status: answer.status, length: answer.bytes.length }).toEqual({ status: 200, length: 0 });
    expect((await running.api("HEAD", "/api/bins/x", { key: bin.key })).status).toBe(404);
  });

  it("refuse query parameters that they do not know", async () => {
    expectError(await running.api("GET", "/api/bins?page=2", { key: bin.key }), "INVALID_INPUT", "page");
  });
});

describe("credentials", () => {
  it.each([
    ["none", {}],
    ["an empty cookie", { cookie: "hookscope_key=" }],
    ["a cookie of nonsense", { cookie: `hookscope_key=${"\xff".repeat(100)}` }],
    ["a key that never was", { authorization: `Bearer hsk_${"b".repeat(32)}` }],
    ["Basic", { authorization: "Basic dTpw" }],
    ["a very long token", { authorization: `Bearer ${"a".repeat(8000)}` }],
  ])("that are %s open nothing", async (_case, headers) => {
    for (const path of ["/api/bins", `/api/bins/${bin.id}`, `/api/bins/${bin.id}/hits`, "/api/keys"]) {
      const answer = await running.api("GET", path, { headers });
      expectError(answer, "UNAUTHENTICATED");
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  it("by a wrong token are not helped by a right cookie", async () => {
    const headers = { authorization: "Bearer nonsense", cookie: `hookscope_key=${bin.key}` };
    expectError(await running.api("GET", "/api/bins", { headers }), "UNAUTHENTICATED");
  });
});

describe("changes asked for by a browser", () => {
  const rename = (headers: Readonly<Record<string, string>>, key?: string) =>
    running.api("PATCH", `/api/bins/${bin.id}`, { ...(key ? { key } : {}), json: { name: "x" }, headers });
  const own = () => ({ origin: running.instance.url });
  const cookie = () => ({ cookie: `hookscope_key=${bin.key}` });

  it("are let through from our own pages", async () => {
    expect((await rename({ ...cookie(), ...own(), "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  it("are let through without an Origin when a token is the credential", async () => {
    expect((await rename({}, bin.key)).status).toBe(200);
  });

  it.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the origin null", { origin: "null" }],
    ["another port", { origin: "http://localhost:1" }],
    ["Sec-Fetch-Site: cross-site", { "sec-fetch-site": "cross-site" }],
  ])("are refused with %s, whatever the credential", async (_case, headers) => {
    expectError(await rename({ ...cookie(), ...own(), ...headers }), "FORBIDDEN");
    expectError(await rename(headers, bin.key), "FORBIDDEN");
    expectError(await running.api("POST", "/api/bins", { headers }), "FORBIDDEN");
  });

  it("are refused without an Origin when the cookie is the credential; reading is not", async () => {
    expectError(await rename(cookie()), "FORBIDDEN");
    const read = await running.api("GET", `/api/bins/${bin.id}`, { headers: cookie() });
    expect(read.status).toBe(200);
  });
});

describe("operations", () => {
  it("say that the process is up and ready, to anybody", async () => {
    expect((await running.api("GET", "/healthz")).json).toEqual({ status: "up" });
    expect((await running.api("GET", "/readyz")).json).toEqual({ status: "ready" });
  });

  it("hand out the contract", async () => {
    const { json } = await running.api("GET", "/api/openapi.json");
    expect(json.openapi).toBe("3.1.0");
    expect(Object.keys(json.paths)).toContain("/api/bins/{binId}/hits/{seq}/raw");
  });
});
