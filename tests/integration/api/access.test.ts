import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

async function openBin() {
  const { id, slug, key } = await buildBin(running.db);
  return {
    id,
    set: (access: unknown) => running.api("PATCH", `/api/bins/${id}`, { key, json: { settings: { access } } }),
    // Capture forgets what it knew of a bin that changes.
    rename: () => running.api("PATCH", `/api/bins/${id}`, { key, json: { name: "renamed" } }),
    get: async () => (await running.api("GET", `/api/bins/${id}`, { key })).json.settings.access,
    send: async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`${running.instance.url}/in/${slug}`, { method: "POST", headers, body: "x" })).status,
    stored: () => running.db.bin.findUniqueOrThrow({ where: { id }, select: { settings: true, accessSecrets: true } }),
  };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe("who may send to a bin", () => {
  it("is set over the API, obeyed at once, and its secrets are never read back or stored in the open", async () => {
    const bin = await openBin();
    const { status, json } = await bin.set({
      basic: { user: "u", password: "secret-password" },
      bearer: "secret-token",
      header: { name: "X-Token", value: "secret-value" },
    });
    expect(status).toBe(200);
    const hidden = {
      basic: { user: "u", password: "***" },
      bearer: "***",
      header: { name: "X-Token", value: "***" },
    };
    expect(json.settings.access).toEqual(hidden);
    expect(await bin.get()).toEqual(hidden);
    expect(await bin.send(bearer("secret-token"))).toBe(403);
    expect(await bin.send({ ...bearer("secret-token"), "x-token": "secret-value" })).toBe(200);
    const { settings, accessSecrets } = await bin.stored();
    expect(JSON.stringify(settings)).not.toContain("secret-");
    expect(Buffer.from(accessSecrets ?? []).toString("latin1")).not.toContain("secret-");
    expect(accessSecrets?.length).toBeGreaterThan(40);
  });

  it("keeps a secret that is sent back as ***, beside what is changed", async () => {
    const bin = await openBin();
    await bin.set({ bearer: "secret-token" });
    const { json } = await bin.set({ ...(await bin.get()), methods: ["POST"] });
    expect(json.settings.access).toEqual({ bearer: "***", methods: ["POST"] });
    expect(await bin.send(bearer("secret-token"))).toBe(200);
    expect(await bin.send(bearer("***"))).toBe(401);
    await bin.set({ bearer: "another" });
    expect([await bin.send(bearer("secret-token")), await bin.send(bearer("another"))]).toEqual([401, 200]);
  });

  it("is open again when it is reset, and forgets the secrets", async () => {
    const bin = await openBin();
    await bin.set({ bearer: "secret-token", allowAddresses: ["10.0.0.0/8"] });
    expect(await bin.send(bearer("secret-token"))).toBe(403);
    await bin.set(null);
    expect(await bin.get()).toEqual({});
    expect(await bin.send({})).toBe(200);
    expect((await bin.stored()).accessSecrets).toBeNull();
  });

  it.each([
    [{ bearer: "***" }, "settings.access.bearer"],
    [{ allowAddresses: ["10.0.0.0/8", "x"] }, "settings.access.allowAddresses.1"],
    [{ basic: { user: "a:b", password: "p" } }, "settings.access.basic.user"],
    [{ ratePerMinute: 0 }, "settings.access.ratePerMinute"],
    [{ nothing: 1 }, "settings.access.nothing"],
  ])("refuses %j by name", async (access, path) => {
    const bin = await openBin();
    expectError(await bin.set(access), "INVALID_INPUT", path);
    expect(await bin.get()).toEqual({});
    expectError(await running.api("POST", "/api/bins", { json: { settings: { access } } }), "INVALID_INPUT", path);
  });

  it("can be set when the bin is made", async () => {
    const { json: bin } = await running.api("POST", "/api/bins", { json: { settings: { access: { bearer: "t" } } } });
    expect(bin.settings.access).toEqual({ bearer: "***" });
    expect((await fetch(bin.captureUrl, { headers: bearer("t") })).status).toBe(200);
    expect((await fetch(bin.captureUrl)).status).toBe(401);
  });
});

it("a bin whose secrets do not open lets nobody in until they are set anew", async () => {
  const bin = await openBin();
  await bin.set({ bearer: "secret-token" });
  await running.db.bin.update({ where: { id: bin.id }, data: { accessSecrets: new Uint8Array(64) } });
  await bin.rename();
  expect(await bin.send(bearer("secret-token"))).toBe(503);
  await bin.set({ bearer: "another" });
  expect(await bin.send(bearer("another"))).toBe(200);
});
