import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaceSchema } from "@/lib/workspaces/workspace-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0";

/** Calls as a browser with that cookie does. */
async function asBrowser(method: string, path: string, cookie: string, json?: unknown) {
  const headers = { origin: running.instance.url, cookie, "user-agent": FIREFOX };
  return await running.api(method, path, { headers, json });
}

async function signIn(json: object) {
  const answer = await asBrowser("POST", "/api/session", "", json);
  return { ...answer, cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

async function makeKey(owner: string, role = "owner") {
  return (await running.api("POST", "/api/keys", { key: owner, json: { label: `Kept ${role}`, role } })).json;
}

describe("a workspace", () => {
  it("is named by owners only, and seen by all with a key to it", async () => {
    const { api, db } = running;
    const { key, workspaceId } = await buildBin(db);
    const { key: viewer } = await makeKey(key, "viewer");
    expect((await api("PATCH", "/api/workspace", { key, json: { name: " Payments " } })).json.name).toBe("Payments");
    const seen = workspaceSchema.parse((await api("GET", "/api/workspace", { key: viewer })).json);
    expect(seen).toMatchObject({ id: workspaceId, name: "Payments", key: { role: "viewer", current: true } });
    expectError(await api("PATCH", "/api/workspace", { key: viewer, json: { name: "x" } }), "FORBIDDEN");
    expectError(
      await api("PATCH", "/api/workspace", { key, json: { name: "x".repeat(101) } }),
      "INVALID_INPUT",
      "name",
    );
    expectError(await api("GET", "/api/workspace"), "UNAUTHENTICATED");
  });

  it("is deleted with everything in it, by owners only", async () => {
    const { api, db, instance } = running;
    const { key, id, slug, workspaceId } = await buildBin(db, { name: "Secret project" });
    await buildHit(db, { binId: id });
    const { key: editor } = await makeKey(key, "editor");
    await api("POST", "/api/keys/tickets", { key, json: { label: "Phone", role: "owner" } });
    const share = { kind: "hit", binId: id, seqs: [1] };
    const { token } = (await api("POST", "/api/shares", { key, json: share })).json;
    expect((await api("GET", `/api/shares/by-token/${token}`)).status).toBe(200);
    expectError(await api("DELETE", "/api/workspace", { key: editor }), "FORBIDDEN");

    expect((await api("DELETE", "/api/workspace", { key })).status).toBe(204);
    for (const one of [key, editor]) expectError(await api("GET", "/api/bins", { key: one }), "UNAUTHENTICATED");
    expect((await api("GET", `/api/shares/by-token/${token}`)).status).toBe(404);
    expect((await fetch(`${instance.url}/in/${slug}`, { method: "POST" })).status).toBe(404);
    expect(await db.workspace.findUnique({ where: { id: workspaceId } })).toMatchObject({ name: "" });
    expect(await db.bin.findUnique({ where: { id } })).toMatchObject({ name: "", settings: {} });
    for (const rows of [db.key, db.ticket, db.share]) {
      expect(await (rows as typeof db.key).count({ where: { workspaceId } })).toBe(0);
    }
    const other = await buildBin(db);
    expectError(await api("POST", "/api/bins", { key: other.key, json: { slug } }), "CONFLICT");
  });
});

describe("signing in", () => {
  it("gives the browser a key of its own, with the role of the kept one", async () => {
    const { api, db } = running;
    const { key: owner, workspaceId, id } = await buildBin(db);
    const kept = await makeKey(owner, "editor");
    const browser = await signIn({ key: ` ${kept.key}\n` });
    expect(browser.status).toBe(200);
    expect(browser.headers.get("set-cookie")).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(browser.cookie).not.toContain(kept.key);
    expect(browser.json).toMatchObject({
      id: workspaceId,
      key: { role: "editor", label: "Firefox on Linux", signedInBy: kept.id, current: true },
    });
    const bins = (await asBrowser("GET", "/api/bins", browser.cookie)).json.bins;
    expect(bins).toMatchObject([{ id }]);
    expect((await api("GET", "/api/keys", { key: owner })).json.keys).toHaveLength(3);
  });

  it("logs out one browser alone, and with a kept key all that signed in with it", async () => {
    const { api, db } = running;
    const { key: owner } = await buildBin(db);
    const kept = await makeKey(owner);
    const browsers = await Promise.all([1, 2, 3].map(() => signIn({ key: kept.key })));
    const [first, second, third] = browsers;
    expect((await api("DELETE", `/api/keys?id=${first?.json.key.id}`, { key: owner })).status).toBe(204);
    expectError(await asBrowser("GET", "/api/bins", first?.cookie ?? ""), "UNAUTHENTICATED");
    expect((await asBrowser("GET", "/api/bins", second?.cookie ?? "")).status).toBe(200);
    const left = await asBrowser("DELETE", "/api/session", second?.cookie ?? "");
    expect(left.status).toBe(204);
    expect(left.headers.get("set-cookie")).toMatch(/^hookscope_key=; Path=\/; Max-Age=0/);
    expectError(await asBrowser("GET", "/api/bins", second?.cookie ?? ""), "UNAUTHENTICATED");
    expect((await asBrowser("GET", "/api/bins", third?.cookie ?? "")).status).toBe(200);
    expect((await api("DELETE", `/api/keys?id=${kept.id}`, { key: owner })).status).toBe(204);
    expectError(await asBrowser("GET", "/api/bins", third?.cookie ?? ""), "UNAUTHENTICATED");
  });

  it("is refused for what opens nothing", async () => {
    const { key: owner } = await buildBin(running.db);
    const revoked = await makeKey(owner);
    await running.api("DELETE", `/api/keys?id=${revoked.id}`, { key: owner });
    for (const key of [revoked.key, "hsk_x", "", `hsk_${"a".repeat(32)}`]) {
      const answer = await signIn({ key });
      expectError(answer, "UNAUTHENTICATED");
      expect(answer.cookie).toBe("");
    }
    for (const json of [{}, { key: owner, ticket: "x" }, { key: owner, more: 1 }]) {
      expectError(await signIn(json), "INVALID_INPUT");
    }
    const headers = { origin: "https://evil.example" };
    expectError(await running.api("POST", "/api/session", { headers, json: { key: owner } }), "FORBIDDEN");
  });

  it("keeps the last owner from leaving the workspace to nobody", async () => {
    const { key } = await buildBin(running.db);
    expectError(await asBrowser("DELETE", "/api/session", `hookscope_key=${key}`), "CONFLICT");
    const kept = await makeKey(key);
    expect((await asBrowser("DELETE", "/api/session", `hookscope_key=${key}`)).status).toBe(204);
    expect((await signIn({ key: kept.key })).status).toBe(200);
  });
});

describe("a link for another device", () => {
  it("is good for one browser alone", async () => {
    const { api, db, instance } = running;
    const { key, workspaceId } = await buildBin(db);
    const made = await api("POST", "/api/keys/tickets", { key, json: { label: "My phone", role: "viewer" } });
    expect(made.status).toBe(201);
    const { ticket, url } = made.json;
    expect(url).toBe(`${instance.url}/open#${ticket}`);
    const opened = await Promise.all([1, 2, 3].map(() => signIn({ ticket })));
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    const browser = opened.find(({ status }) => status === 200);
    const expected = { label: "My phone", role: "viewer", signedInBy: null };
    expect(browser?.json).toMatchObject({ id: workspaceId, key: expected });
    expectError(await asBrowser("POST", "/api/bins", browser?.cookie ?? "", {}), "FORBIDDEN");
  });

  it("is refused when it is old, mistyped, or asked for by others than owners", async () => {
    const { api, db } = running;
    const { key, workspaceId } = await buildBin(db);
    const json = { label: "My phone", role: "owner" };
    const { ticket } = (await api("POST", "/api/keys/tickets", { key, json })).json;
    await db.ticket.updateMany({ where: { workspaceId }, data: { expiresAt: new Date(Date.now() - 1) } });
    for (const one of [ticket, "hst_x", ""]) expectError(await signIn({ ticket: one }), "UNAUTHENTICATED");
    const editor = await makeKey(key, "editor");
    expectError(await api("POST", "/api/keys/tickets", { key: editor.key, json }), "FORBIDDEN");
    for (let made = 0; made < 20; made += 1) {
      expect((await api("POST", "/api/keys/tickets", { key, json })).status).toBe(201);
    }
    expectError(await api("POST", "/api/keys/tickets", { key, json }), "UNPROCESSABLE");
  });
});

describe("keys", () => {
  it("are renamed: one's own by everybody, others by owners", async () => {
    const { api, db } = running;
    const { key: owner } = await buildBin(db);
    const viewer = await makeKey(owner, "viewer");
    const [first] = (await api("GET", "/api/keys", { key: owner })).json.keys;
    const json = { label: "Ada's laptop" };
    const renamed = await api("PATCH", "/api/session", { key: viewer.key, json });
    expect(renamed.json).toMatchObject({ id: viewer.id, label: "Ada's laptop", current: true });
    expectError(await api("PATCH", `/api/keys?id=${first.id}`, { key: viewer.key, json }), "FORBIDDEN");
    expect((await api("PATCH", `/api/keys?id=${viewer.id}`, { key: owner, json: { label: "Bob" } })).status).toBe(200);
    const foreign = await buildBin(db);
    expectError(await api("PATCH", `/api/keys?id=${first.id}`, { key: foreign.key, json }), "NOT_FOUND");
  });

  it("are replaced: the old one opens nothing, nor do the browsers that signed in with it", async () => {
    const { api, db } = running;
    const { key: owner } = await buildBin(db);
    const kept = await makeKey(owner, "editor");
    const browser = await signIn({ key: kept.key });
    const rotated = (await api("POST", "/api/keys/rotate", { key: owner, json: { id: kept.id } })).json;
    expect(rotated).toMatchObject({ id: kept.id, role: "editor", label: "Kept editor", current: false });
    expectError(await api("GET", "/api/bins", { key: kept.key }), "UNAUTHENTICATED");
    expectError(await asBrowser("GET", "/api/bins", browser.cookie), "UNAUTHENTICATED");
    expect((await api("GET", "/api/bins", { key: rotated.key })).status).toBe(200);
    expectError(await api("POST", "/api/keys/rotate", { key: rotated.key, json: { id: rotated.id } }), "FORBIDDEN");
  });

  it("are replaced in the browser by a new cookie", async () => {
    const { key } = await buildBin(running.db);
    const rotated = await asBrowser("POST", "/api/session/rotate", `hookscope_key=${key}`);
    expect(rotated.headers.get("set-cookie")).toContain(`hookscope_key=${rotated.json.key};`);
    expectError(await running.api("GET", "/api/bins", { key }), "UNAUTHENTICATED");
    expect((await running.api("GET", "/api/bins", { key: rotated.json.key })).status).toBe(200);
  });
});
