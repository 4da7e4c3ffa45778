import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi({ LOG_LEVEL: "trace" });
});
afterAll(() => running.stop());

interface Vector {
  readonly provider: string;
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body_base64: string;
  readonly secret: unknown;
  readonly now: number;
  readonly expect: { readonly valid: boolean; readonly event_type?: string; readonly provider_acceptable?: string[] };
}
const VECTORS: readonly Vector[] = JSON.parse(readFileSync("tests/vectors/signed.json", "utf8"));
const REQUEST = {
  method: "POST",
  url: "http://localhost/in/a",
  headers: [["X-GitHub-Event", "push"]],
  bodyBase64: "e30=",
};

const post = (tool: string, json: unknown) => running.api("POST", `/api/tools/${tool}`, { json });
const requestOf = ({ method, url, headers, body_base64 }: Vector) => ({
  method,
  url,
  headers,
  bodyBase64: body_base64,
});

describe("the signature tools", () => {
  it("recognise and verify the providers' own vectors, without a key and without keeping anything", async () => {
    for (const vector of VECTORS) {
      const found = await post("recognise", requestOf(vector));
      expect(found.status).toBe(200);
      expect(vector.expect.provider_acceptable ?? [vector.provider]).toContain(found.json.provider);
      const report = await post("verify", { ...requestOf(vector), secret: vector.secret, now: vector.now });
      expect(report.json).toMatchObject({ valid: vector.expect.valid, explanation: expect.stringMatching(/\S/) });
    }
    expect(await running.db.hit.count()).toBe(0);
    for (const { secret } of VECTORS) {
      if (typeof secret === "string" && secret.length > 12) expect(running.instance.output()).not.toContain(secret);
    }
  });

  it("sign what then verifies", async () => {
    const now = 1_770_000_000;
    const signed = await post("sign", { ...REQUEST, secret: "s", provider: "github", now });
    expect(signed.json).toEqual({
      headers: [["X-Hub-Signature-256", expect.stringMatching(/^sha256=/)]],
      remove: [],
      bodyBase64: null,
    });
    const headers = [...REQUEST.headers, ...signed.json.headers];
    const report = await post("verify", { ...REQUEST, headers, secret: "s", now });
    expect(report.json).toMatchObject({ provider: "github", valid: true });
  });

  it("say nothing of unknown senders", async () => {
    const unknown = { ...REQUEST, headers: [] };
    expect((await post("recognise", unknown)).json).toEqual({
      provider: null,
      eventType: null,
      deliveryId: null,
      attempt: null,
      timestamp: null,
      confidence: null,
    });
    expect((await post("verify", { ...unknown, secret: "s" })).json).toMatchObject({ provider: null, valid: null });
    expect((await post("verify", { ...unknown, secret: "s", provider: "stripe" })).json).toMatchObject({
      provider: "stripe",
      valid: false,
      cause: "missing_signature",
    });
  });

  it("refuse to sign what only the sender can", async () => {
    expectError(await post("sign", { ...REQUEST, secret: "s", provider: "discord" }), "UNPROCESSABLE");
  });

  it.each([
    ["recognise", {}, "method"],
    ["recognise", { ...REQUEST, bodyBase64: "*" }, "bodyBase64"],
    ["recognise", { ...REQUEST, headers: [["a"]] }, "headers.0"],
    ["recognise", { ...REQUEST, secret: "canary" }, "secret"],
    ["verify", REQUEST, "secret"],
    ["verify", { ...REQUEST, secret: "s", provider: "nobody" }, "provider"],
    ["verify", { ...REQUEST, secret: "s", now: "now" }, "now"],
    ["sign", { ...REQUEST, secret: "s" }, "provider"],
    ["sign", { ...REQUEST, secret: "s", provider: "nobody" }, "provider"],
  ])("%s refuses %j and names the place", async (tool, json, path) => {
    const answer = await post(tool, json);
    expectError(answer, "INVALID_INPUT", path);
    expect(String(answer.bytes)).not.toContain("canary");
  });

  it("bound what they are sent", async () => {
    expectError(await post("recognise", { ...REQUEST, bodyBase64: "AAAA".repeat(4_500_000) }), "TOO_LARGE");
  });
});
