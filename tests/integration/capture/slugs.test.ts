import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { buildBin } from "@/tests/builders/build-bin";
import { buildWireRequest } from "@/tests/builders/build-wire-request";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { oneTo, openCore } from "./open-core";

let database: TestDatabase;
let core: ReturnType<typeof openCore>;
beforeAll(async () => {
  database = await createTestDatabase();
  core = openCore(database.url);
});
afterAll(async () => {
  await core.close();
  await database.drop();
});

const statusFor = async (slug: string) => (await awaitAnswer(core.capture, buildWireRequest(slug))).status;

describe("the bin behind a slug", () => {
  it("is found again after it was forgotten as absent", async () => {
    expect(await statusFor("late-bin")).toBe(404);
    await buildBin(core.db, { slug: "late-bin" });
    core.capture.bins.forgetSlug("late-bin");
    expect(await statusFor("late-bin")).toBe(200);
  });

  it("is gone when its slug has retired or it has expired", async () => {
    const past = new Date(Date.now() - 1000);
    const retired = await buildBin(core.db);
    await core.db.slug.update({ where: { slug: retired.slug }, data: { retiresAt: past } });
    const expired = await buildBin(core.db);
    await core.db.bin.update({ where: { id: expired.id }, data: { expiresAt: past } });
    expect([await statusFor(retired.slug), await statusFor(expired.slug)]).toEqual([404, 404]);
  });

  it.each(["", "UPPER", "-a", "a-", "a_b", "x".repeat(64), "a\0b", "é", "' OR 1=1 --"])(
    "is nobody's when the slug is %j",
    async (slug) => {
      expect(await statusFor(slug)).toBe(404);
    },
  );

  it("is looked up once for many at the same time", async () => {
    const bins = await Promise.all(oneTo(20).map(() => buildBin(core.db)));
    const statuses = await Promise.all(oneTo(400).map((n) => statusFor(bins[n % 20]!.slug)));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("is not waited for without end when the database does not answer, nor are lookups after that", async () => {
    const [first, second] = await Promise.all([buildBin(core.db), buildBin(core.db)]);
    await core.db.$transaction(
      async (holder) => {
        await holder.$executeRaw`LOCK TABLE slug IN ACCESS EXCLUSIVE MODE`;
        const early = statusFor(first.slug);
        expect([await early, await statusFor(second.slug)]).toEqual([503, 503]);
      },
      { timeout: 20_000 },
    );
    expect([await statusFor(first.slug), await statusFor(second.slug)]).toEqual([200, 200]);
  });

  it("answers by default when its stored settings are not understood", async () => {
    const bin = await buildBin(core.db, { settings: { answer: { default: { status: "teapot" } } } });
    expect(await statusFor(bin.slug)).toBe(200);
  });

  it("samples the refusals of a paused bin", async () => {
    const bin = await buildBin(core.db);
    await core.db.bin.update({ where: { id: bin.id }, data: { pausedAt: new Date() } });
    const statuses = await Promise.all(oneTo(30).map(() => statusFor(bin.slug)));
    expect(new Set(statuses)).toEqual(new Set([403]));
    const hits = await core.db.hit.findMany({ where: { binId: bin.id } });
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ state: "denied", reason: "The bin is paused.", bodySize: 7n, bodyTruncated: true });
    expect(hits[0]?.body).toHaveLength(0);
  });
});
