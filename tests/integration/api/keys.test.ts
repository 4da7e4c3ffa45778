import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createdKeySchema, keySchema } from "@/lib/workspaces/key-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

async function createKey(owner: string, role: string) {
  const made = await running.api("POST", "/api/keys", { key: owner, json: { label: `A ${role}`, role } });
  expect(made.status).toBe(201);
  return createdKeySchema.parse(made.json);
}

describe("keys", () => {
  it("are shown once, then listed without themselves, and end when revoked", async () => {
    const { api, db } = running;
    const { key: owner } = await buildBin(db);
    const made = await createKey(owner, "viewer");
    const list = (await api("GET", "/api/keys", { key: owner })).json.keys;
    expect(list.map((key: unknown) => keySchema.parse(key).current)).toEqual([true, false]);
    expect(JSON.stringify(list)).not.toContain(made.key);
    expect((await api("GET", "/api/bins", { key: made.key })).json.bins).toHaveLength(1);
    const seen = (await api("GET", "/api/keys", { key: owner })).json.keys[1];
    expect(seen.lastSeenAt).not.toBeNull();
    expect((await api("DELETE", `/api/keys?id=${made.id.toUpperCase()}`, { key: owner })).status).toBe(204);
    expectError(await api("GET", "/api/bins", { key: made.key }), "UNAUTHENTICATED");
    expectError(await api("DELETE", `/api/keys?id=${made.id}`, { key: owner }), "NOT_FOUND");
  });

  it("keep at least one owner, also when two revoke each other", async () => {
    const { api, db } = running;
    const { key: first } = await buildBin(db);
    const [firstId] = (await api("GET", "/api/keys", { key: first })).json.keys.map(({ id }: { id: string }) => id);
    expectError(await api("DELETE", `/api/keys?id=${firstId}`, { key: first }), "CONFLICT");
    const second = await createKey(first, "owner");
    const answers = await Promise.all([
      api("DELETE", `/api/keys?id=${second.id}`, { key: first }),
      api("DELETE", `/api/keys?id=${firstId}`, { key: second.key }),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });

  it("may end themselves, and no other unless they are an owner's", async () => {
    const { api, db } = running;
    const { key: owner } = await buildBin(db);
    const [editor, viewer] = [await createKey(owner, "editor"), await createKey(owner, "viewer")];
    expectError(await api("DELETE", `/api/keys?id=${viewer.id}`, { key: editor.key }), "FORBIDDEN");
    expect((await api("DELETE", `/api/keys?id=${editor.id}`, { key: editor.key })).status).toBe(204);
    expectError(await api("GET", "/api/bins", { key: editor.key }), "UNAUTHENTICATED");
  });

  it("do not open or touch other workspaces", async () => {
    const { api, db } = running;
    const [mine, foreign] = [await buildBin(db), await buildBin(db)];
    const { id } = await createKey(foreign.key, "viewer");
    expectError(await api("DELETE", `/api/keys?id=${id}`, { key: mine.key }), "NOT_FOUND");
    expect((await api("GET", "/api/keys", { key: foreign.key })).json.keys).toHaveLength(2);
  });

  it.each([
    [{}, "label"],
    [{ label: "x" }, "role"],
    [{ label: "x", role: "admin" }, "role"],
    [{ label: "", role: "viewer" }, "label"],
    [{ label: "a".repeat(101), role: "viewer" }, "label"],
    [{ label: "x", role: "viewer", workspaceId: "y" }, "workspaceId"],
  ])("are not made from %j", async (json, path) => {
    const { key } = await buildBin(running.db);
    expectError(await running.api("POST", "/api/keys", { key, json }), "INVALID_INPUT", path);
  });

  it.each(["x", "", "%00"])("are not found by %j", async (id) => {
    const { key } = await buildBin(running.db);
    const answer = await running.api("DELETE", `/api/keys?id=${id}`, { key });
    expectError(answer, id === "%00" ? "INVALID_INPUT" : "NOT_FOUND");
  });
});

describe("roles", () => {
  it.each([
    ["GET", "", undefined, { viewer: 200, editor: 200 }],
    ["PATCH", "", { name: "x" }, { viewer: 403, editor: 200 }],
    ["DELETE", "", undefined, { viewer: 403, editor: 403 }],
    ["GET", "/hits", undefined, { viewer: 200, editor: 200 }],
    ["GET", "/hits/1", undefined, { viewer: 200, editor: 200 }],
    ["GET", "/hits/1/body", undefined, { viewer: 200, editor: 200 }],
    ["GET", "/hits/1/raw", undefined, { viewer: 200, editor: 200 }],
    ["PATCH", "/hits/1", { pinned: true }, { viewer: 403, editor: 200 }],
    ["DELETE", "/hits/1", undefined, { viewer: 403, editor: 204 }],
    ["DELETE", "/hits", undefined, { viewer: 403, editor: 200 }],
  ] as const)("let %s %s be called by whom they should", async (method, rest, json, expected) => {
    const { api, db } = running;
    const { id, key: owner } = await buildBin(db);
    await buildHit(db, { binId: id });
    for (const role of ["viewer", "editor"] as const) {
      const { key } = await createKey(owner, role);
      const answer = await api(method, `/api/bins/${id}${rest}`, { key, json });
      expect({ role, status: answer.status }).toEqual({ role, status: expected[role] });
      if (answer.status === 403) expectError(answer, "FORBIDDEN");
    }
  });

  it("keep the keys and new bins from those who may not have them", async () => {
    const { key: owner } = await buildBin(running.db);
    const { key: viewer } = await createKey(owner, "viewer");
    const { key: editor } = await createKey(owner, "editor");
    const { api } = running;
    expectError(await api("POST", "/api/bins", { key: viewer }), "FORBIDDEN");
    expect((await api("POST", "/api/bins", { key: editor })).status).toBe(201);
    for (const key of [viewer, editor]) {
      expectError(await api("GET", "/api/keys", { key }), "FORBIDDEN");
      expectError(await api("POST", "/api/keys", { key, json: { label: "x", role: "owner" } }), "FORBIDDEN");
      expectError(await api("DELETE", "/api/keys?id=x", { key }), "FORBIDDEN");
    }
  });
});
