import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEventSchema } from "@/lib/audit/audit-schema";
import { purgeAudit } from "@/lib/audit/purge-audit";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

async function readAudit(key: string, query = "") {
  const answer = await running.api("GET", `/api/audit${query}`, { key });
  expect(answer.status).toBe(200);
  return auditEventSchema.array().parse(answer.json.events);
}

describe("what was done", () => {
  it("says who did what to what, newest first, and no secret", async () => {
    const { api, db } = running;
    const { key, id } = await buildBin(db, { name: "Orders" });
    await buildHit(db, { binId: id });
    const editor = (await api("POST", "/api/keys", { key, json: { label: "Ada", role: "editor" } })).json;
    const secret = "whsec_never_to_be_noted";
    await api("PATCH", `/api/bins/${id}`, { key: editor.key, json: { name: "Orders of all" } });
    const share = { kind: "hit", binId: id, seqs: [1], password: "a password of it" };
    const made = (await api("POST", "/api/shares", { key: editor.key, json: share })).json;
    const headers = { "x-share-password": share.password };
    expect((await api("GET", `/api/shares/by-token/${made.token}`, { headers })).status).toBe(200);
    expectError(await api("GET", `/api/shares/by-token/${made.token}`), "UNAUTHENTICATED");
    await api("DELETE", `/api/shares/${made.id}`, { key: editor.key });
    await api("PUT", `/api/bins/${id}/secrets/stripe`, { key, json: { secret } });
    await api("POST", `/api/bins/${id}/rotate`, { key, json: {} });
    await api("DELETE", `/api/bins/${id}/hits/1`, { key: editor.key });
    expectError(await api("DELETE", `/api/bins/${id}`, { key: editor.key }), "FORBIDDEN");
    await api("DELETE", `/api/keys?id=${editor.id}`, { key });
    await api("DELETE", `/api/bins/${id}`, { key });

    const events = await readAudit(key);
    const told = events.map(({ actor, action }) => `${actor.label}: ${action}`);
    const withoutSecrets = told.filter((line) => !line.includes("secret."));
    expect(withoutSecrets).toEqual([
      "First key: bin.deleted",
      "First key: key.revoked",
      "Ada: hits.deleted",
      "First key: url.changed",
      "Ada: share.revoked",
      "Somebody with the link: share.viewed",
      "Ada: share.made",
      "Ada: bin.changed",
      "First key: key.made",
    ]);
    expect(events[0]).toMatchObject({ bin: { id, name: "Orders of all" }, actor: { kind: "key" } });
    expect(events.at(-1)).toMatchObject({ bin: null, subject: { label: "Ada", role: "editor" } });
    const shared = events.find(({ action }) => action === "share.made");
    expect(shared?.subject).toMatchObject({ kind: "hit", seqs: "1" });
    for (const unspeakable of [secret, share.password, made.token, editor.key, key]) {
      expect(JSON.stringify(events)).not.toContain(unspeakable);
    }
    expect((await readAudit(key, "?topic=share")).map(({ action }) => action)).toEqual([
      "share.revoked",
      "share.viewed",
      "share.made",
    ]);
  });

  it("says which settings of a bin and of a target were changed, and to nothing what", async () => {
    const { api, db } = running;
    const { key, id } = await buildBin(db, { name: "Orders" });
    const patch = async (json: unknown) =>
      expect((await api("PATCH", `/api/bins/${id}`, { key, json })).status).toBe(200);
    const secret = "a-token-never-to-be-noted";
    await patch({ name: "All", settings: { access: { bearer: secret }, retention: { hits: 5 } } });
    await patch({ paused: true, settings: { access: { bearer: "***" } } });
    await patch({ paused: false, settings: { access: { bearer: null } } });
    const url = "http://127.0.0.1:9/never-to-be-noted";
    for (const wish of [{}, { q: "never" }, { q: "never", timeoutMs: 500 }, { timeoutMs: null }]) {
      expect((await api("POST", `/api/bins/${id}/targets`, { key, json: { url, ...wish } })).status).toBe(201);
    }
    const events = await readAudit(key);
    expect(events.map(({ action, subject }) => `${action}: ${subject.changed}`)).toEqual([
      "target.kept: timeoutMs",
      "target.kept: timeoutMs",
      "target.kept: q",
      "target.kept: new",
      "bin.changed: resumed, access.bearer",
      "bin.changed: paused",
      "bin.changed: name, access.bearer, retention.hits",
    ]);
    for (const unspeakable of [secret, "never"]) expect(JSON.stringify(events)).not.toContain(unspeakable);
    const file = await api("GET", "/api/audit/export", { key });
    expect(String(file.bytes)).toContain('"changed":"name, access.bearer, retention.hits"');
  });

  it("says of what a reader unveiled how it is called, and takes no value", async () => {
    const { api, db } = running;
    const { key, id } = await buildBin(db, { name: "Orders" });
    const viewer = (await api("POST", "/api/keys", { key, json: { label: "Bob", role: "viewer" } })).json;
    const path = `/api/bins/${id}/reveals`;
    const tell = (json: unknown, as = viewer.key) => api("POST", path, { key: as, json });
    expect((await tell({ seq: 3, name: "Author\u202eization" })).status).toBe(204);
    expect((await tell({ seq: null, name: "$.token" })).status).toBe(204);
    for (const wrong of [{ seq: 3 }, { seq: 0, name: "x" }, { seq: 3, name: "x".repeat(201) }]) {
      expectError(await tell(wrong), "INVALID_INPUT");
    }
    expectError(await tell({ seq: 3, name: "x", value: "a secret" }), "INVALID_INPUT");
    expectError(await tell({ seq: 3, name: "x" }, (await buildBin(db)).key), "NOT_FOUND");
    const events = await readAudit(key, "?topic=secret");
    expect(events.map(({ actor, action, bin, subject }) => [actor.label, action, bin?.name, subject])).toEqual([
      ["Bob", "secret.revealed", "Orders", { binId: id, name: "$.token" }],
      ["Bob", "secret.revealed", "Orders", { binId: id, seq: "3", name: "Author\ufffdization" }],
    ]);
  });

  it("takes no more than 300 unveiled values an hour of a key, so that they push nothing out", async () => {
    const { api, db } = running;
    const { key, id, workspaceId } = await buildBin(db);
    const tell = () => api("POST", `/api/bins/${id}/reveals`, { key, json: { seq: 1, name: "Cookie" } });
    expect((await tell()).status).toBe(204);
    const [first] = await readAudit(key);
    const more = Array.from({ length: 299 }, () => ({
      id: randomUUID(),
      workspaceId,
      actorId: first?.actor.id ?? null,
      actorKind: "key",
      actor: "",
      action: "secret.revealed",
      subject: {},
    }));
    await db.auditEvent.createMany({ data: more });
    expectError(await tell(), "RATE_LIMITED");
    await db.auditEvent.updateMany({ where: { workspaceId }, data: { at: new Date(Date.now() - 3_700_000) } });
    expect((await tell()).status).toBe(204);
  });

  it("is read in pages, and exported as a whole, a line each", async () => {
    const { api, db } = running;
    const { key } = await buildBin(db);
    for (let n = 0; n < 5; n += 1) await api("PATCH", "/api/workspace", { key, json: { name: `Name ${n}` } });
    const first = (await api("GET", "/api/audit?limit=3", { key })).json;
    const rest = (await api("GET", `/api/audit?limit=3&before=${first.next}`, { key })).json;
    expect([first.events.length, rest.events.length, rest.next]).toEqual([3, 2, null]);
    const names = [...first.events, ...rest.events].map(({ subject }) => subject.name);
    expect(names).toEqual([4, 3, 2, 1, 0].map((n) => `Name ${n}`));
    const file = await api("GET", "/api/audit/export", { key });
    expect(file.headers.get("content-type")).toBe("application/x-ndjson");
    const lines = String(file.bytes).trimEnd().split("\n");
    expect(lines.map((line) => auditEventSchema.parse(JSON.parse(line)).subject.name)).toEqual(names);
  });

  it("is for owners of the workspace alone, and goes with it and with age", async () => {
    const { api, db } = running;
    const { key, workspaceId } = await buildBin(db);
    const { key: editor } = (await api("POST", "/api/keys", { key, json: { label: "Ada", role: "editor" } })).json;
    for (const path of ["/api/audit", "/api/audit/export"]) {
      expectError(await api("GET", path, { key: editor }), "FORBIDDEN");
    }
    expect(await readAudit((await buildBin(db)).key)).toEqual([]);
    expect(await readAudit(key)).toHaveLength(1);
    const old = new Date(Date.now() - 366 * 86_400_000);
    await db.auditEvent.updateMany({ where: { workspaceId }, data: { at: old } });
    await api("PATCH", "/api/workspace", { key, json: { name: "x" } });
    await purgeAudit({ db });
    expect((await readAudit(key)).map(({ action }) => action)).toEqual(["workspace.named"]);
    await api("DELETE", "/api/workspace", { key });
    expect(await db.auditEvent.count({ where: { workspaceId } })).toBe(0);
  });
});
