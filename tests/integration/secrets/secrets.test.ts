import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey } from "@/lib/workspaces/create-key";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { sendSigned } from "./send-signed";

// Looked for everywhere: it must never be seen again.
const SECRET = "whsec_canary0canary1canary2canary3";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi({ LOG_LEVEL: "trace" });
});
afterAll(() => running.stop());

describe("secrets of a bin", () => {
  it("are set, listed and deleted by provider and label, without their values", async () => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const at = `/api/bins/${id}/secrets`;
    expect((await api("GET", at, { key })).json).toEqual({ secrets: [] });
    const set = await api("PUT", `${at}/stripe`, { key, json: { secret: SECRET } });
    expect(set.json).toEqual({ provider: "stripe", label: "", createdAt: expect.stringMatching(/^20.*Z$/) });
    await api("PUT", `${at}/stripe`, { key, json: { secret: `${SECRET}2`, label: "next" } });
    await api("PUT", `${at}/github`, { key, json: { secret: { token: SECRET } } });
    await api("PUT", `${at}/stripe`, { key, json: { secret: `${SECRET}3`, label: "next" } });
    const listed = (await api("GET", at, { key })).json.secrets;
    expect(listed.map(({ provider, label }: { provider: string; label: string }) => [provider, label])).toEqual([
      ["github", ""],
      ["stripe", "next"],
      ["stripe", ""],
    ]);
    expect((await api("DELETE", `${at}/stripe?label=next`, { key })).status).toBe(204);
    expect((await api("GET", at, { key })).json.secrets).toHaveLength(2);
    expect((await api("DELETE", `${at}/stripe`, { key })).status).toBe(204);
    expectError(await api("DELETE", `${at}/stripe`, { key }), "NOT_FOUND");
    expect((await api("GET", at, { key })).json.secrets).toHaveLength(1);
  });

  it.each([
    [{}, "secret"],
    [{ secret: "" }, "secret"],
    [{ secret: "x".repeat(16 * 1024 + 1) }, "secret"],
    [{ secret: 7 }, "secret"],
    [{ secret: {} }, "secret"],
    [{ secret: { a: 1 } }, "secret"],
    [{ secret: ["a"] }, "secret"],
    [{ secret: "a\0" }, "secret"],
    [{ secret: "a", label: "x".repeat(101) }, "label"],
    [{ secret: "a", value: SECRET }, "value"],
  ])("refuses %j and names the place", async (json, path) => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const answer = await api("PUT", `/api/bins/${id}/secrets/stripe`, { key, json });
    expectError(answer, "INVALID_INPUT", path);
    expect(String(answer.bytes)).not.toContain(SECRET);
  });

  it("are bounded in number, and of known providers only", async () => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const at = `/api/bins/${id}/secrets`;
    expectError(await api("PUT", `${at}/nobody`, { key, json: { secret: SECRET } }), "INVALID_INPUT", "provider");
    for (let n = 0; n < 10; n++) await api("PUT", `${at}/stripe`, { key, json: { secret: SECRET, label: `${n}` } });
    expectError(
      await api("PUT", `${at}/stripe`, { key, json: { secret: SECRET, label: "one more" } }),
      "UNPROCESSABLE",
    );
    expect((await api("PUT", `${at}/stripe`, { key, json: { secret: SECRET, label: "9" } })).status).toBe(200);
  });

  it("are no one else's, and not for viewers to change", async () => {
    const { api, db } = running;
    const { id, workspaceId } = await buildBin(db);
    const other = await buildBin(db);
    const at = `/api/bins/${id}/secrets`;
    expectError(await api("GET", at, { key: other.key }), "NOT_FOUND");
    expectError(await api("PUT", `${at}/stripe`, { key: other.key, json: { secret: SECRET } }), "NOT_FOUND");
    expectError(await api("DELETE", `${at}/stripe`, { key: other.key }), "NOT_FOUND");
    const runtime = { db } as Parameters<typeof createKey>[0];
    const owner = { workspaceId, keyId: "", role: "owner", via: "bearer" } as const;
    const viewer = await createKey(runtime, owner, { role: "viewer", label: "v" });
    expectError(await api("PUT", `${at}/stripe`, { key: viewer.key, json: { secret: SECRET } }), "FORBIDDEN");
    expect((await api("GET", at, { key: viewer.key })).status).toBe(200);
  });

  it("are seen nowhere: in no answer, export, log line or column, even when they fail", async () => {
    const { api, db, instance } = running;
    const { id, slug, key } = await buildBin(db);
    await api("PUT", `/api/bins/${id}/secrets/stripe`, { key, json: { secret: SECRET, label: "live" } });
    const seq = await sendSigned(`${instance.url}/in/${slug}`, {
      provider: "stripe",
      secret: SECRET,
      body: '{"id":"evt_1"}',
    });
    const wrong = await sendSigned(`${instance.url}/in/${slug}`, {
      provider: "stripe",
      secret: `${SECRET} `,
      body: "{}",
    });
    await api("PUT", `/api/bins/${id}/secrets/stripe`, {
      key,
      body: `{"secret": "${SECRET}", broken`,
      headers: { "content-type": "application/json" },
    });
    const answers = await Promise.all([
      api("GET", `/api/bins/${id}`, { key }),
      api("GET", `/api/bins/${id}/secrets`, { key }),
      api("GET", `/api/bins/${id}/hits`, { key }),
      api("GET", `/api/bins/${id}/hits/${seq}`, { key }),
      api("GET", `/api/bins/${id}/hits/${wrong}`, { key }),
      ...["har", "ndjson", "json", "csv"].map((format) =>
        api("GET", `/api/bins/${id}/export?format=${format}`, { key }),
      ),
      ...["http", "curl", "har"].map((format) =>
        api("GET", `/api/bins/${id}/hits/${seq}/raw?format=${format}`, { key }),
      ),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(String(answer.bytes)).not.toContain("canary");
    }
    expect(instance.output()).not.toContain("canary");
    for (const { ciphertext } of await db.secret.findMany())
      expect(Buffer.from(ciphertext).toString()).not.toContain("canary");
  });

  it("go with their bin", async () => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    await api("PUT", `/api/bins/${id}/secrets/stripe`, { key, json: { secret: SECRET } });
    expect((await api("DELETE", `/api/bins/${id}`, { key })).status).toBe(204);
    expect(await db.secret.count({ where: { binId: id } })).toBe(0);
  });
});
