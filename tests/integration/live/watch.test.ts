import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HitsEvent, MAX_MISSED_HITS, type WatchAnswer } from "@/lib/live/events";
import { ShownBin } from "./shown-bin";
import { type HubInstance, startHub, type TestBin } from "./start-hub";

let instance: HubInstance;
beforeAll(async () => {
  instance = await startHub({ heartbeatMs: 100 });
});
afterAll(() => instance.stop());

async function watch(bin: TestBin, afterSeq: number, binId = bin.id): Promise<WatchAnswer> {
  const socket = instance.openSocket({ auth: { token: bin.key } });
  const answer = await socket.emitWithAck("watch", { binId, afterSeq });
  socket.disconnect();
  return answer;
}

async function captureMany(bin: TestBin, count: number): Promise<number[]> {
  return await Promise.all(Array.from({ length: count }, () => instance.capture(bin)));
}

const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index);

describe("watch", () => {
  test("hands over what was missed after a seq, ascending, and the newest seq", async () => {
    const bin = await instance.makeBin();
    await captureMany(bin, 30);

    const answer = await watch(bin, 12);

    expect(answer).toMatchObject({ ok: true, lastSeq: 30, resnapshot: false });
    expect(answer.ok && answer.hits.map((hit) => hit.seq)).toEqual(upTo(30, 13));
  });

  test("says to read the list again when more was missed than it hands over", async () => {
    const bin = await instance.makeBin();
    await captureMany(bin, MAX_MISSED_HITS + 1);

    expect(await watch(bin, 0)).toEqual({ ok: true, lastSeq: MAX_MISSED_HITS + 1, hits: [], resnapshot: true });
    const exactly = await watch(bin, 1);
    expect(exactly.ok && exactly.hits.length).toBe(MAX_MISSED_HITS);
  });

  test("lets no hit fall between the answer and the events that follow it", async () => {
    const bin = await instance.makeBin();
    const socket = instance.openSocket({ auth: { token: bin.key } });
    let isLoading = true;
    const load = Array.from({ length: 8 }, async () => {
      while (isLoading) await instance.capture(bin);
    });
    try {
      for (let round = 0; round < 25; round += 1) {
        const got: number[] = [];
        const collect = ({ hits }: HitsEvent) => got.push(...hits.map((hit) => hit.seq));
        socket.on("hits", collect);
        const before = await watch(bin, 2 ** 31 - 1);
        const afterSeq = before.ok ? before.lastSeq : 0;
        const answer = await socket.emitWithAck("watch", { binId: bin.id, afterSeq });
        if (answer.ok) got.push(...answer.hits.map((hit) => hit.seq));
        const last = await instance.capture(bin);
        while (!got.includes(last)) await once(socket as never, "hits");
        socket.off("hits", collect);
        socket.emit("unwatch", { binId: bin.id });

        const missing = upTo(last, afterSeq + 1).filter((seq) => !got.includes(seq));
        expect(missing, `after ${afterSeq}, in round ${round}`).toEqual([]);
      }
    } finally {
      isLoading = false;
      await Promise.all(load);
      socket.disconnect();
    }
  });

  test("has nothing for a bin of somebody else, and no event of it either", async () => {
    const [mine, foreign] = [await instance.makeBin(), await instance.makeBin()];
    const socket = instance.openSocket({ auth: { token: mine.key } });
    const seen: string[] = [];
    socket.on("hits", (event) => seen.push(event.binId));

    const refused = await socket.emitWithAck("watch", { binId: foreign.id, afterSeq: 0 });
    await socket.emitWithAck("watch", { binId: mine.id, afterSeq: 0 });
    await instance.capture(foreign);
    const arrived = once(socket as never, "hits");
    await instance.capture(mine);
    await arrived;

    expect(refused).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
    expect(seen).toEqual([mine.id]);
    socket.disconnect();
  });

  test("tells nothing more after unwatch", async () => {
    const [bin, other] = [await instance.makeBin(), await instance.makeBin()];
    const socket = instance.openSocket({ auth: { token: bin.key } });
    await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 });
    expect(instance.hub.publisher.isWatched(bin.id)).toBe(true);

    socket.emit("unwatch", { binId: bin.id });
    // Messages are taken in order: once this one is answered, the one before has been acted on.
    await socket.emitWithAck("watch", { binId: other.id, afterSeq: 0 });

    expect(instance.hub.publisher.isWatched(bin.id)).toBe(false);
    expect(instance.hub.publisher.isWatched(other.id)).toBe(false);
    socket.disconnect();
  });
});

describe("a watcher", () => {
  test("sees each hit as it lands, and what the table says of it", async () => {
    const bin = await instance.makeBin();
    await captureMany(bin, 3);
    const { connection } = instance.connectLive(bin);
    const shown = new ShownBin();
    connection.watchBin(bin.id, 3, shown);
    await shown.until(shown.isLive);

    await captureMany(bin, 5);
    await shown.until(({ hits }) => hits.size === 5);

    expect(shown.seqs).toEqual([4, 5, 6, 7, 8]);
    const table = await watch(bin, 3);
    expect(table.ok && table.hits).toEqual(shown.seqs.map((seq) => shown.hits.get(seq)));
    connection.close();
  });

  test("misses nothing and doubles nothing while it is cut off again and again under load", async () => {
    const bin = await instance.makeBin();
    const { connection, socket } = instance.connectLive(bin);
    const shown = new ShownBin();
    connection.watchBin(bin.id, 0, shown);
    await shown.until(shown.isLive);

    for (let round = 0; round < 6; round += 1) {
      const load = Array.from({ length: 8 }, async () => {
        for (let sent = 0; sent < 10; sent += 1) await instance.capture(bin);
      });
      await shown.until(({ view }) => view.lastSeq > round * 80);
      // As a network does it: no goodbye, at either end.
      (await socket).io.engine.close();
      await Promise.all(load);
      await shown.until(shown.isLive);
    }
    await shown.until(({ hits }) => hits.size === 480);

    expect(shown.seqs).toEqual(upTo(480));
    expect(shown.doubled).toEqual([]);
    expect(shown.states).toContain("offline");
    connection.close();
  });

  test("finds by heartbeat a hit that no event told of, and a hole only once", async () => {
    const bin = await instance.makeBin();
    const { connection } = instance.connectLive(bin);
    const shown = new ShownBin();
    connection.watchBin(bin.id, 0, shown);
    await shown.until(shown.isLive);

    // Another process captured these, and one is deleted already.
    const { db } = instance;
    const [row] = [await instance.capture(bin)];
    await db.$executeRaw`INSERT INTO hit SELECT (jsonb_populate_record(h, '{"seq": 3}')).* FROM hit h WHERE bin_id = ${bin.id}::uuid AND seq = ${row}`;
    await db.bin.update({ where: { id: bin.id }, data: { lastSeq: 3 } });
    await shown.until(({ hits }) => hits.has(3));

    expect(shown.seqs).toEqual([1, 3]);
    await shown.until(({ view }) => view.lastSeq === 3 && view.connection.state === "live");
    connection.close();
  });

  test("learns that a hit changed, that hits were deleted, and that the bin is gone", async () => {
    const bin = await instance.makeBin();
    const { connection } = instance.connectLive(bin);
    const shown = new ShownBin();
    connection.watchBin(bin.id, 0, shown);
    await shown.until(shown.isLive);
    await captureMany(bin, 3);
    await shown.until(({ hits }) => hits.size === 3);
    const { publisher } = instance.hub;

    const second = shown.hits.get(2);
    if (second === undefined) throw new Error("Three hits were shown.");
    publisher.hitChanged({ ...second, pinned: true });
    await shown.until(({ hits }) => hits.get(2)?.pinned === true);
    publisher.hitsDeleted({ binId: bin.id, seqs: [1], upToSeq: 1 });
    await shown.until(({ hits }) => !hits.has(1));
    publisher.binDeleted(bin.id);
    await shown.until(({ view }) => view.connection.state === "ended");

    expect(shown.view.connection).toEqual({ state: "ended", reason: "deleted" });
    expect(publisher.isWatched(bin.id)).toBe(false);
    connection.close();
  });

  test("learns by heartbeat that another process deleted the bin", async () => {
    const bin = await instance.makeBin();
    const { connection } = instance.connectLive(bin);
    const shown = new ShownBin();
    connection.watchBin(bin.id, 0, shown);
    await shown.until(shown.isLive);

    await instance.db.bin.update({ where: { id: bin.id }, data: { deletedAt: new Date() } });
    await shown.until(({ view }) => view.connection.state === "ended");

    expect(shown.view.connection).toEqual({ state: "ended", reason: "deleted" });
    connection.close();
  });
});
