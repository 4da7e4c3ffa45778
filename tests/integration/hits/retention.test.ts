import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "@/lib/database";
import { removeExpiredHits } from "@/lib/hits/retention/remove-expired-hits";
import type { HitsDeletedEvent } from "@/lib/live/events";
import { connectClient } from "@/lib/server/connect-client";
import { createDatabase } from "@/lib/server/create-database";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit, type HitParts } from "@/tests/builders/build-hit";
import { oneTo, storedSeqs } from "@/tests/integration/capture/open-core";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";

const DAY_MS = 86_400_000;
const DEFAULTS = { RETENTION_DAYS: 30, RETENTION_HITS: 100_000, RETENTION_BYTES: 10_000_000_000 };

let database: TestDatabase;
let db: Database;
let close: () => Promise<void>;
let told: HitsDeletedEvent[] = [];
let trimmed: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  ({ db, close } = createDatabase(database.url, pino({ level: "silent" })));
});
afterAll(async () => {
  await close();
  await database.drop();
});
beforeEach(() => {
  told = [];
  trimmed = [];
});

function removeExpired(settings: Partial<typeof DEFAULTS> = {}, signal?: AbortSignal): Promise<number> {
  const nothing = () => {};
  const live = {
    isWatched: () => true,
    hits: nothing,
    hitChanged: nothing,
    hitsDeleted: (event: HitsDeletedEvent) => void told.push(event),
    resendAttempt: nothing,
    bulkResend: nothing,
    relaysChanged: nothing,
    targetsChanged: nothing,
    binChanged: nothing,
    binDeleted: nothing,
    keyRevoked: nothing,
    shareRevoked: nothing,
  };
  const onTrimmed = async (binId: string) => void trimmed.push(binId);
  return removeExpiredHits({ db, live, settings: { ...DEFAULTS, ...settings }, onTrimmed }, signal);
}

async function binWith(retention: object, hits: readonly HitParts[]): Promise<string> {
  const { id } = await buildBin(db, { settings: { retention } });
  for (const hit of hits) await buildHit(db, { ...hit, binId: id });
  return id;
}

function aged(days: number): HitParts {
  return { receivedAt: BigInt(Date.now() - days * DAY_MS) * 1000n };
}

async function counters(id: string): Promise<{ hitCount: number; storedBytes: number; lastSeq: number }> {
  const bin = await db.bin.findUniqueOrThrow({ where: { id } });
  return { hitCount: bin.hitCount, storedBytes: Number(bin.storedBytes), lastSeq: bin.lastSeq };
}

const ten = { body: "0123456789" };

describe("retention", () => {
  it("leaves a bin alone that keeps within everything", async () => {
    const id = await binWith({}, [aged(29), {}, {}]);
    await removeExpired();
    expect(await storedSeqs(db, id)).toEqual([1, 2, 3]);
    expect(told).toEqual([]);
    expect(trimmed).toEqual([]);
  });

  it("removes by age, by the bin's own days where they are fewer", async () => {
    const instance = await binWith({}, [aged(31), aged(8), aged(1)]);
    const own = await binWith({ days: 7 }, [aged(31), aged(8), aged(1)]);
    const more = await binWith({ days: 300 }, [aged(31), aged(8)]);
    await removeExpired();
    expect(await storedSeqs(db, instance)).toEqual([2, 3]);
    expect(await storedSeqs(db, own)).toEqual([3]);
    expect(await storedSeqs(db, more)).toEqual([2]);
  });

  it("keeps the newest by count, whatever holes there are", async () => {
    const id = await binWith({ hits: 3 }, Array(6).fill({}));
    await db.hit.delete({ where: { binId_seq: { binId: id, seq: 5 } } });
    await removeExpired();
    expect(await storedSeqs(db, id)).toEqual([3, 4, 6]);
    expect(trimmed).toEqual([id]);
  });

  it("keeps the newest whose bodies fit into the bin's bytes", async () => {
    const id = await binWith({ bytes: 25 }, [ten, ten, { body: "" }, ten, ten]);
    await removeExpired();
    expect(await storedSeqs(db, id)).toEqual([3, 4, 5]);
    expect(await counters(id)).toEqual({ hitCount: 3, storedBytes: 20, lastSeq: 5 });
  });

  it("never removes a pinned hit, and goes no further because of it", async () => {
    const pinned = { ...aged(99), ...ten, pinned: true };
    const id = await binWith({ hits: 2, days: 7, bytes: 20 }, [pinned, ten, pinned, ten, ten]);
    await removeExpired();
    expect(await storedSeqs(db, id)).toEqual([1, 3, 4, 5]);
    expect(await removeExpired()).toBe(0);
    await buildHit(db, { ...ten, binId: id });
    await removeExpired();
    expect(await storedSeqs(db, id)).toEqual([1, 3, 5, 6]);
  });

  it("adjusts the counters and tells watchers what went", async () => {
    const id = await binWith({ hits: 1 }, [ten, ten, ten]);
    expect(await removeExpired()).toBe(2);
    expect(await counters(id)).toEqual({ hitCount: 1, storedBytes: 10, lastSeq: 3 });
    expect(told).toEqual([{ binId: id, seqs: [1, 2], upToSeq: 2 }]);
  });

  it("works through a long list in batches, each told by itself", async () => {
    const id = await binWith({ hits: 10 }, [{}]);
    await db.$executeRaw`
      INSERT INTO hit SELECT (jsonb_populate_record(h, jsonb_build_object('seq', n))).*
      FROM hit h, generate_series(2, 1210) n WHERE h.bin_id = ${id}::uuid AND h.seq = 1`;
    await db.bin.update({ where: { id }, data: { lastSeq: 1210, hitCount: 1210 } });
    expect(await removeExpired()).toBe(1200);
    expect(await storedSeqs(db, id)).toEqual(oneTo(10).map((n) => 1200 + n));
    expect(told.map(({ seqs, upToSeq }) => [seqs.length, upToSeq])).toEqual([
      [500, 500],
      [500, 1000],
      [200, 1200],
    ]);
    expect((await counters(id)).hitCount).toBe(10);
  });

  it("stops when told to, and goes on the next time", async () => {
    const id = await binWith({ hits: 1 }, [{}, {}]);
    expect(await removeExpired({}, AbortSignal.abort())).toBe(0);
    expect(await storedSeqs(db, id)).toEqual([1, 2]);
    expect(await removeExpired()).toBe(1);
  });

  it("leaves the work to another process that is at it", async () => {
    const id = await binWith({ hits: 1 }, [{}, {}]);
    const other = await connectClient(database.url);
    await other.query("BEGIN; SELECT pg_advisory_xact_lock(7305512002)");
    expect(await removeExpired()).toBe(0);
    await other.end();
    expect(await removeExpired()).toBe(1);
    expect(await storedSeqs(db, id)).toEqual([2]);
  });

  it("leaves deleted bins to their purge", async () => {
    const id = await binWith({ hits: 1 }, [{}, {}]);
    await db.bin.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await removeExpired()).toBe(0);
  });

  it("holds all bins together to the instance's bytes: the largest give way", async () => {
    const own = await createTestDatabase();
    const before = db;
    const opened = createDatabase(own.url, pino({ level: "silent" }));
    db = opened.db;
    try {
      const small = await binWith({}, [ten]);
      const large = await binWith({}, [ten, ten, ten, ten]);
      const larger = await binWith({}, [ten, ten, ten, ten, ten]);
      await removeExpired({ RETENTION_BYTES: 60 });
      expect(await storedSeqs(db, small)).toEqual([1]);
      expect(await storedSeqs(db, large)).toEqual([3, 4]);
      expect(await storedSeqs(db, larger)).toEqual([4, 5]);
    } finally {
      db = before;
      await opened.close();
      await own.drop();
    }
  });
});
