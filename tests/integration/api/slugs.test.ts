import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "./expect-error";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

const send = async (slug: string) => (await fetch(`${running.instance.url}/in/${slug}`, { method: "POST" })).status;
const rotate = (id: string, key: string, json: object = {}) =>
  running.api("POST", `/api/bins/${id}/rotate`, { key, json });

describe("a bin's slug", () => {
  it("is changed at random, and the old one captures until its overlap ends", async () => {
    const { api, db } = running;
    const { id, key, slug } = await buildBin(db);
    expect(await send(slug)).toBe(200);
    const { json: bin } = await rotate(id, key, { overlapSeconds: 600 });
    expect(bin.slug).toMatch(/^[a-z2-7]{20}$/);
    expect(bin.captureUrl).toContain(bin.slug);
    expect([await send(slug), await send(bin.slug)]).toEqual([200, 200]);
    const { slugs } = (await api("GET", `/api/bins/${id}/slugs`, { key })).json;
    expect(slugs.map((one: { slug: string }) => one.slug)).toEqual([bin.slug, slug]);
    expect(slugs[0].retiresAt).toBeNull();
    expect(Date.parse(slugs[1].retiresAt) - Date.now()).toBeGreaterThan(590_000);

    expect((await api("DELETE", `/api/bins/${id}/slugs/${slug}`, { key })).status).toBe(204);
    expect([await send(slug), await send(bin.slug)]).toEqual([404, 200]);
    expectError(await api("DELETE", `/api/bins/${id}/slugs/${slug}`, { key }), "NOT_FOUND");
    expectError(await api("DELETE", `/api/bins/${id}/slugs/${bin.slug}`, { key }), "NOT_FOUND");
    expect((await api("GET", `/api/bins/${id}`, { key })).json.hitCount).toBe(4);
  });

  it("is chosen, ends the old one at once when asked, and may come back", async () => {
    const { id, key, slug } = await buildBin(running.db);
    const chosen = `orders-${slug.slice(0, 8)}`;
    // Asked before: capture remembers that nothing is there.
    expect(await send(chosen)).toBe(404);
    expect((await rotate(id, key, { slug: chosen, overlapSeconds: 0 })).json.slug).toBe(chosen);
    expect([await send(slug), await send(chosen)]).toEqual([404, 200]);
    expectError(await rotate(id, key, { slug: chosen }), "CONFLICT", "slug");
    expect((await rotate(id, key, { slug })).json.slug).toBe(slug);
    expect([await send(slug), await send(chosen)]).toEqual([200, 200]);
  });

  it("never is one that another bin has or had, and has one current among changes at the same time", async () => {
    const { db } = running;
    const [mine, other] = [await buildBin(db), await buildBin(db)];
    await rotate(other.id, other.key, { overlapSeconds: 0 });
    expectError(await rotate(mine.id, mine.key, { slug: other.slug }), "CONFLICT", "slug");
    await Promise.all([1, 2, 3, 4].map(() => rotate(mine.id, mine.key)));
    expect(await db.slug.count({ where: { binId: mine.id, retiresAt: null } })).toBe(1);
    expectError(await rotate(mine.id, other.key), "NOT_FOUND");
  });

  it.each([
    ["Orders", "slug"],
    ["-x", "slug"],
    ["a_b", "slug"],
    ["www", "slug"],
    ["xn--bcher-kva", "slug"],
    ["a".repeat(64), "slug"],
    ["", "slug"],
  ])("is not %j", async (slug, path) => {
    const { id, key } = await buildBin(running.db);
    expectError(await rotate(id, key, { slug }), "INVALID_INPUT", path);
    expectError(await running.api("POST", "/api/bins", { key, json: { slug } }), "INVALID_INPUT", path);
  });

  it.each([-1, 90 * 86_400 + 1, 1.5, "1"])("is not changed with an overlap of %j", async (overlapSeconds) => {
    const { id, key } = await buildBin(running.db);
    expectError(await rotate(id, key, { overlapSeconds }), "INVALID_INPUT", "overlapSeconds");
  });
});
