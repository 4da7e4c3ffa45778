import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binSchema } from "@/lib/bins/bin-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi({ PURGE_INTERVAL_MS: "100" });
});
afterAll(() => running?.stop());

const MALFORMED_IDS = ["x", "1", "00000000-0000-0000-0000-000000000000", "%00", "..%2f..", "a'--", "\u{1F600}"];

describe("making bins", () => {
  it("makes a workspace for a caller without one, and gives its key as cookie and once in the answer", async () => {
    const { api } = running;
    const made = await api("POST", "/api/bins", { json: { name: "Orders" } });
    expect(made.status).toBe(201);
    const { workspaceKey, ...bin } = made.json;
    expect(binSchema.parse(bin)).toMatchObject({ name: "Orders", hitCount: 0, lastSeq: 0, paused: false });
    expect(bin.slug).toMatch(/^[a-z2-7]{20}$/);
    expect(bin.captureUrl).toBe(`${running.instance.url}/in/${bin.slug}`);
    const cookie = made.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`hookscope_key=${workspaceKey};`);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
    const byCookie = await api("GET", "/api/bins", { headers: { cookie: `hookscope_key=${workspaceKey}` } });
    expect(byCookie.json.bins).toEqual([bin]);
    expect((await api("GET", `/api/bins/${bin.id}`, { key: workspaceKey })).json).toEqual(bin);
  });

  it("puts further bins into the workspace of the key, numbered, newest first", async () => {
    const { api } = running;
    const { workspaceKey: key, ...first } = (await api("POST", "/api/bins")).json;
    const second = await api("POST", "/api/bins", { key, json: { slug: `my-bin-${Date.now()}` } });
    expect(second.json).not.toHaveProperty("workspaceKey");
    expect(second.headers.get("set-cookie")).toBeNull();
    expect([first.name, second.json.name]).toEqual(["Bin 1", "Bin 2"]);
    expect((await api("GET", "/api/bins", { key })).json.bins.map((bin: { id: string }) => bin.id)).toEqual([
      second.json.id,
      first.id,
    ]);
  });

  it("gives a slug to one bin only, also when many ask at once, and never again after deletion", async () => {
    const { api } = running;
    const slug = `wanted-${Date.now()}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => api("POST", "/api/bins", { json: { slug } })));
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) expectError(answer, "CONFLICT", "slug");
    const { id, workspaceKey: key } = made[0]!.json;
    expect((await api("DELETE", `/api/bins/${id}`, { key })).status).toBe(204);
    expectError(await api("POST", "/api/bins", { json: { slug } }), "CONFLICT", "slug");
  });

  it("makes a new workspace for a stale cookie, but refuses a wrong token", async () => {
    const { api } = running;
    const stale = await api("POST", "/api/bins", { headers: { cookie: "hookscope_key=hsk_gone" } });
    expect(stale.status).toBe(201);
    expectError(await api("POST", "/api/bins", { key: `hsk_${"a".repeat(32)}` }), "UNAUTHENTICATED");
  });

  it("captures from the moment on that it answers, also where the slug was asked for before", async () => {
    const { api, instance } = running;
    const slug = `later-${Date.now()}`;
    expect((await fetch(`${instance.url}/in/${slug}`)).status).toBe(404);
    await api("POST", "/api/bins", { json: { slug } });
    expect((await fetch(`${instance.url}/in/${slug}`)).headers.get("x-hookscope-hit")).toBe("1");
  });
});

describe("changing bins", () => {
  it("merges settings, resets by null, and keeps what it is not told", async () => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const change = (json: unknown) => api("PATCH", `/api/bins/${id}`, { key, json });
    const first = await change({ settings: { answer: { default: { status: 201, body: "made" } } }, name: " Renamed " });
    expect(first.json).toMatchObject({
      name: "Renamed",
      settings: { answer: { default: { status: 201, body: "made" } } },
    });
    const second = await change({ settings: { answer: { default: { body: null, delayMs: 5 } } }, paused: true });
    expect(second.json).toMatchObject({ name: "Renamed", paused: true });
    expect(second.json.settings.answer.default).toEqual({ status: 201, delayMs: 5 });
    expect((await change({ paused: false, settings: { answer: null } })).json).toMatchObject({
      paused: false,
      settings: { answer: { default: {} } },
    });
  });

  it("keeps what comparisons of its hits take for noise", async () => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const change = async (diff: unknown) =>
      (await api("PATCH", `/api/bins/${id}`, { key, json: { settings: { diff } } })).json.settings.diff;
    const arrayKeys = { "$.items": "sku" };
    expect(await change({ ignoreHeaders: ["x-*"], ignorePaths: ["$..etag"], arrayKeys })).toEqual({
      ignoreHeaders: ["x-*"],
      ignorePaths: ["$..etag"],
      arrayKeys,
    });
    expect(await change({ ignorePaths: null, arrayKeys: { "$.items": null, "$.lines": "id" } })).toEqual({
      ignoreHeaders: ["x-*"],
      arrayKeys: { "$.lines": "id" },
    });
  });

  it("removes soon what a lowered retention no longer keeps", async () => {
    const { api, db, instance } = running;
    const { id, slug, key } = await buildBin(db);
    for (const body of ["a", "b", "c"]) await fetch(`${instance.url}/in/${slug}`, { method: "POST", body });
    const changed = await api("PATCH", `/api/bins/${id}`, { key, json: { settings: { retention: { hits: 1 } } } });
    expect(changed.json.settings.retention).toEqual({ hits: 1 });
    await expect.poll(() => db.hit.count({ where: { binId: id } }), { timeout: 20_000 }).toBe(1);
  });

  it("is obeyed by the next capture", async () => {
    const { api, db, instance } = running;
    const { id, slug, key } = await buildBin(db);
    expect((await fetch(`${instance.url}/in/${slug}`)).status).toBe(200);
    await api("PATCH", `/api/bins/${id}`, { key, json: { settings: { answer: { default: { status: 418 } } } } });
    expect((await fetch(`${instance.url}/in/${slug}`)).status).toBe(418);
    await api("PATCH", `/api/bins/${id}`, { key, json: { paused: true } });
    expect((await fetch(`${instance.url}/in/${slug}`)).status).toBe(403);
  });

  it.each([
    [{ settings: { answer: { default: { status: 199 } } } }, "settings.answer.default.status"],
    [{ settings: { answer: { default: { headers: [["a\nb", "c"]] } } } }, "settings.answer.default.headers.0.0"],
    [{ settings: { answer: { default: { body: "a", bodyBase64: "YQ==" } } } }, "settings.answer.default.bodyBase64"],
    [{ settings: { nonsense: true } }, "settings.nonsense"],
    [{ settings: { access: { basic: {} } } }, "settings.access.basic.user"],
    [{ settings: { handshakes: "always" } }, "settings.handshakes"],
    [{ settings: { retention: { days: 0 } } }, "settings.retention.days"],
    [{ settings: { retention: { days: 31 } } }, "settings.retention.days"],
    [{ settings: { retention: { hits: 1.5 } } }, "settings.retention.hits"],
    [{ settings: { retention: { hits: 100_001 } } }, "settings.retention.hits"],
    [{ settings: { retention: { bytes: 10_000_000_001 } } }, "settings.retention.bytes"],
    [{ settings: { retention: { weeks: 1 } } }, "settings.retention.weeks"],
    [{ settings: { diff: { ignorePaths: ["$.a["] } } }, "settings.diff.ignorePaths.0"],
    [{ settings: { diff: { ignorePaths: Array(501).fill("$.a") } } }, "settings.diff.ignorePaths"],
    [{ settings: { diff: { ignoreHeaders: [""] } } }, "settings.diff.ignoreHeaders.0"],
    [{ settings: { diff: { arrayKeys: { "$.a": "" } } } }, "settings.diff.arrayKeys.$.a"],
    [{ settings: { diff: { ignore: [] } } }, "settings.diff.ignore"],
    [{ settings: [] }, "settings"],
    [{ settings: null }, "settings"],
    [{ name: "" }, "name"],
    [{ name: "a".repeat(201) }, "name"],
    [{ name: "a\0" }, "name"],
    [{ name: 1 }, "name"],
    [{ paused: "yes" }, "paused"],
    [{ lastSeq: 0 }, "lastSeq"],
    [{ slug: "other" }, "slug"],
  ])("refuses %j and names the place", async (json, path) => {
    const { api, db } = running;
    const { id, key } = await buildBin(db);
    const before = (await api("GET", `/api/bins/${id}`, { key })).json;
    expectError(await api("PATCH", `/api/bins/${id}`, { key, json }), "INVALID_INPUT", path);
    expect((await api("GET", `/api/bins/${id}`, { key })).json).toEqual(before);
  });
});

describe("deleting bins", () => {
  it("closes the bin at once and removes its hits soon after", async () => {
    const { api, db, instance } = running;
    const { id, slug, key } = await buildBin(db);
    await fetch(`${instance.url}/in/${slug}`, { method: "POST", body: "x" });
    expect((await api("DELETE", `/api/bins/${id}`, { key })).status).toBe(204);
    expectError(await api("GET", `/api/bins/${id}`, { key }), "NOT_FOUND");
    expectError(await api("DELETE", `/api/bins/${id}`, { key }), "NOT_FOUND");
    expect((await fetch(`${instance.url}/in/${slug}`)).status).toBe(404);
    await db.bin.update({ where: { id }, data: { deletedAt: new Date(Date.now() - 60_000) } });
    await expect.poll(() => db.hit.count({ where: { binId: id } }), { timeout: 20_000 }).toBe(0);
    expect(await db.slug.count({ where: { binId: id } })).toBe(1);
  });
});

describe("bins of others", () => {
  it.each(MALFORMED_IDS)("answers %j as it answers a foreign bin", async (id) => {
    const { api, db } = running;
    const [mine, foreign] = [await buildBin(db), await buildBin(db)];
    for (const [method, json] of [["GET"], ["PATCH", { name: "x" }], ["DELETE"]] as const) {
      const answers = [
        await api(method, `/api/bins/${encodeURIComponent(id)}`, { key: mine.key, json }),
        await api(method, `/api/bins/${foreign.id}`, { key: mine.key, json }),
      ];
      for (const answer of answers) expectError(answer, "NOT_FOUND");
    }
    expect((await api("GET", `/api/bins/${foreign.id}`, { key: foreign.key })).status).toBe(200);
  });
});
