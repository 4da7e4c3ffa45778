import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { buildBin } from "@/tests/builders/build-bin";
import { buildWireRequest } from "@/tests/builders/build-wire-request";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { oneTo, openCore, storedSeqs } from "./open-core";

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

describe("the group commit", () => {
  it("numbers hits of several bins without gaps, in the order of their arrival", async () => {
    const bins = await Promise.all(oneTo(3).map(() => buildBin(core.db)));
    const sent = oneTo(300).map((n) => ({ bin: bins[n % 3]!, text: `body ${n}` }));
    const answers = await Promise.all(
      sent.map(({ bin, text }) => awaitAnswer(core.capture, buildWireRequest(bin.slug, { text }))),
    );
    for (const bin of bins) {
      expect(await storedSeqs(core.db, bin.id)).toEqual(oneTo(100));
      const row = await core.db.bin.findUniqueOrThrow({ where: { id: bin.id } });
      expect(row).toMatchObject({ lastSeq: 100, hitCount: 100 });
      const own = sent.flatMap(({ bin: { id }, text }, index) =>
        id === bin.id ? [{ text, answer: answers[index]! }] : [],
      );
      expect(Number(row.storedBytes)).toBe(own.reduce((sum, { text }) => sum + text.length, 0));
      expect(own.map(({ answer }) => answer.hit?.seq)).toEqual(oneTo(100));
      for (const { text, answer } of own.slice(0, 5)) {
        const hit = await core.db.hit.findUniqueOrThrow({
          where: { binId_seq: { binId: bin.id, seq: answer.hit!.seq } },
        });
        expect(Buffer.from(hit.body).toString()).toBe(text);
      }
    }
  });

  it("stays gapless with two processes on the same bins", async () => {
    const other = openCore(database.url);
    const bins = await Promise.all(oneTo(4).map(() => buildBin(core.db)));
    const answers = await Promise.all(
      oneTo(800).map(async (n) => {
        const { capture } = n % 2 === 0 ? core : other;
        // The two meet the bins in opposite order.
        const bin = bins[(n % 2 === 0 ? n >> 1 : 7 - ((n >> 1) % 4)) % 4]!;
        return { bin, answer: await awaitAnswer(capture, buildWireRequest(bin.slug)) };
      }),
    );
    await other.close();
    for (const bin of bins) {
      const seqs = answers.filter((each) => each.bin === bin).map(({ answer }) => answer.hit?.seq ?? 0);
      expect(seqs.sort((left, right) => left - right)).toEqual(oneTo(seqs.length));
      expect(await storedSeqs(core.db, bin.id)).toEqual(oneTo(seqs.length));
    }
  });

  it("lets one hit that the database refuses sink alone", async () => {
    const bin = await buildBin(core.db);
    const poison = buildWireRequest(bin.slug, { remotePort: 2 ** 40 });
    const answers = await Promise.all(
      oneTo(100).map((n) => awaitAnswer(core.capture, n === 37 || n === 80 ? poison : buildWireRequest(bin.slug))),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 500)).toHaveLength(2);
    expect([statuses[36], statuses[79]]).toEqual([500, 500]);
    expect(await storedSeqs(core.db, bin.id)).toEqual(oneTo(98));
    expect(answers.filter((answer) => answer.hit === null)).toHaveLength(2);
  });

  it("makes text storable that PostgreSQL would refuse", async () => {
    const bin = await buildBin(core.db);
    const answer = await awaitAnswer(
      core.capture,
      buildWireRequest(bin.slug, { target: "/\0a\ud800b", headers: [["X\\u0000", "\udfff\\u0000"]], reason: "\0" }),
    );
    const hit = await core.db.hit.findFirstOrThrow({ where: { binId: bin.id, seq: answer.hit!.seq } });
    expect(hit).toMatchObject({
      target: "/\ufffda\ufffdb",
      headers: [["X\\u0000", "\ufffd\\u0000"]],
      reason: "\ufffd",
    });
  });

  it("keeps hits apart whose texts hold what parts hits and fields", async () => {
    const bin = await buildBin(core.db);
    const odd = buildWireRequest(bin.slug, { target: "/a\x7fb\nc", headers: [["X", "a\x7f\n\\b"]], authority: "" });
    const answers = await Promise.all([odd, buildWireRequest(bin.slug)].map((each) => awaitAnswer(core.capture, each)));
    expect(answers.map(({ hit }) => hit?.seq)).toEqual([1, 2]);
    const hit = await core.db.hit.findFirstOrThrow({ where: { binId: bin.id, seq: 1 } });
    expect(hit).toMatchObject({ target: "/a\ufffdb\ufffdc", headers: [["X", "a\x7f\n\\b"]], authority: "" });
  });

  it("acknowledges nothing for a bin that was deleted meanwhile", async () => {
    const bin = await buildBin(core.db);
    expect((await awaitAnswer(core.capture, buildWireRequest(bin.slug))).status).toBe(200);
    await core.db.bin.update({ where: { id: bin.id }, data: { deletedAt: new Date() } });
    const answer = await awaitAnswer(core.capture, buildWireRequest(bin.slug));
    expect(answer).toMatchObject({ status: 404, hit: null });
    expect(await storedSeqs(core.db, bin.id)).toEqual([1]);
  });

  it("gives up on a bin whose row somebody holds, and stores the next hit", async () => {
    const bin = await buildBin(core.db);
    await awaitAnswer(core.capture, buildWireRequest(bin.slug));
    const release = await holdBin(core.db, bin.id);
    const answer = await awaitAnswer(core.capture, buildWireRequest(bin.slug));
    expect(answer).toMatchObject({ status: 503, hit: null });
    await release();
    expect((await awaitAnswer(core.capture, buildWireRequest(bin.slug))).hit?.seq).toBe(2);
  });

  it("publishes what it stored, ascending, as the table has it", async () => {
    const bin = await buildBin(core.db);
    await Promise.all(oneTo(20).map(() => awaitAnswer(core.capture, buildWireRequest(bin.slug))));
    const batches = () => core.published.filter(([first]) => first?.binId === bin.id);
    await expect.poll(() => batches().flat().length).toBe(20);
    for (const batch of batches()) {
      const seqs = batch.map(({ seq }) => seq);
      expect(seqs).toEqual([...seqs].sort((left, right) => left - right));
    }
    expect(batches().flat()[0]).toMatchObject({ method: "POST", path: "/orders", answerStatus: 200 });
  });
});

/** Locks the bin's row from another transaction until the returned function is called. */
async function holdBin(db: ReturnType<typeof openCore>["db"], binId: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { promise: held, resolve: nowHeld } = createSignal();
  const transaction = db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM bin WHERE id = ${binId}::uuid FOR UPDATE`;
      nowHeld();
      await released;
    },
    { timeout: 30_000 },
  );
  await held;
  return async () => {
    release();
    await transaction;
  };
}

function createSignal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((onResolve) => {
    resolve = onResolve;
  });
  return { promise, resolve };
}
