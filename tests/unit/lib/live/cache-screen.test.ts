import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { BinView } from "@/lib/live/client/bin-screen";
import { createCacheScreen } from "@/lib/live/client/create-cache-screen";
import { hitHolders } from "@/lib/live/client/hit-holders";
import type { HitWindow } from "@/lib/live/client/hit-windows";
import { pendingWindows } from "@/lib/live/client/pending-windows-of";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { buildSummary, SOME_BIN } from "./build-summary";

const LIVE = { state: "live" } as const;

function setUp(lastSeq: number) {
  const client = new QueryClient();
  const views: BinView[] = [];
  const told: number[] = [];
  const screen = createCacheScreen({
    client,
    binId: SOME_BIN,
    lastSeq,
    onView: (view) => views.push(view),
    onHits: (hits) => told.push(...hits.map((hit) => hit.seq)),
  });
  const seqs = (page: number) =>
    client.getQueryData<HitWindow>(binKeys.window(SOME_BIN, page))?.map((hit) => hit.seq) ?? null;
  const load = (page: number, window: HitWindow) => client.setQueryData(binKeys.window(SOME_BIN, page), window);
  const show = (...shown: number[]) => {
    screen.show(shown.map((seq) => buildSummary(seq)));
    screen.update({ connection: LIVE, lastSeq: Math.max(...shown) });
    vi.advanceTimersByTime(120);
  };
  const isStale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;
  return { client, screen, views, told, seqs, load, show, isStale };
}

const BIN = { id: SOME_BIN, hitCount: 3, lastSeq: 3, lastHitAt: null } as BinDto;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a hit that changes while it is read for the first time is read again", async () => {
  const { client, screen } = setUp(1);
  const queryKey = binKeys.hit(SOME_BIN, 1);
  const answers: Array<(drift: string | null) => void> = [];
  const queryFn = () => new Promise<string | null>((resolve) => answers.push(resolve));
  const observer = new QueryObserver(client, { queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY });
  const stop = observer.subscribe(() => undefined);
  // The server read it, then it changed, and the news overtakes the answer.
  screen.replace(buildSummary(1));
  answers[0]?.(null);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.("1 added");
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe("1 added"));
  stop();
});

test("a first watch has the hits and the bin read again, and no body, which never changes", () => {
  const { client, screen, load, isStale } = setUp(3);
  load(0, [buildSummary(1)]);
  const body = [...binKeys.bin(SOME_BIN), "body", 1, "sent"];
  for (const key of [binKeys.bin(SOME_BIN), body]) client.setQueryData(key, BIN);
  screen.reread();
  expect([binKeys.window(SOME_BIN, 0), binKeys.bin(SOME_BIN), body].map(isStale)).toEqual([true, true, false]);
});

test("a first watch has those who hold hits beside the windows read theirs again, and every later one too", () => {
  const { client, screen } = setUp(3);
  let renewed = 0;
  const renew = () => {
    renewed++;
  };
  const leave = hitHolders(client).add(SOME_BIN, { put: () => undefined, drop: () => undefined, renew });
  screen.reread();
  expect(renewed).toBe(1);
  screen.resync({ after: 3, lastSeq: 3 });
  expect(renewed).toBe(2);
  leave();
  screen.reread();
  expect(renewed).toBe(2);
});

describe("hits that arrive", () => {
  test("go into windows that are loaded, and leave the others to be fetched", () => {
    const { load, seqs, show, told } = setUp(150);
    load(1, [buildSummary(149)]);
    show(99, 151, 150);
    expect([seqs(0), seqs(1)]).toEqual([null, [149, 150, 151]]);
    expect(told).toEqual([99, 151, 150]);
  });

  test("make the window that begins after the stream began, once", () => {
    const { client, seqs, show } = setUp(100);
    show(101);
    show(102, 201);
    expect([seqs(1), seqs(2)]).toEqual([[101, 102], [201]]);
    // Left the cache: what it held is not known any more.
    client.removeQueries({ queryKey: binKeys.window(SOME_BIN, 2) });
    show(202);
    expect(seqs(2)).toBeNull();
  });

  test("do not make a window that began before the last resync", () => {
    const { screen, seqs, show } = setUp(0);
    screen.resync({ after: 130, lastSeq: 130 });
    show(131, 201);
    expect([seqs(1), seqs(2)]).toEqual([null, [201]]);
  });

  test("change the screen within a frame after a quiet time, and in a stream no more often than eight times a second", () => {
    const { load, screen, seqs } = setUp(0);
    load(0, []);
    screen.show([buildSummary(1)]);
    vi.advanceTimersByTime(16);
    expect(seqs(0)).toEqual([1]);
    for (let seq = 2; seq <= 6; seq += 1) {
      screen.show([buildSummary(seq)]);
      vi.advanceTimersByTime(16);
    }
    expect(seqs(0)).toEqual([1]);
    vi.advanceTimersByTime(40);
    expect(seqs(0)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("are one change of the screen per frame, and come with their lastSeq", () => {
    const { load, screen, seqs, views } = setUp(0);
    load(0, []);
    for (const seq of [1, 2, 3]) {
      screen.show([buildSummary(seq)]);
      screen.update({ connection: LIVE, lastSeq: seq });
    }
    expect([seqs(0), views]).toEqual([[], []]);
    vi.advanceTimersByTime(16);
    expect([seqs(0), views]).toEqual([[1, 2, 3], [{ connection: LIVE, lastSeq: 3 }]]);
  });

  test("go on top of the answer of a window that was being fetched meanwhile", async () => {
    const { client, screen, show } = setUp(2);
    let answer: (window: HitWindow) => void = () => {};
    const read = new Promise<HitWindow>((resolve) => {
      answer = resolve;
    });
    const fetched = pendingWindows(client).fetch(SOME_BIN, 0, () => read);
    show(3);
    screen.replace(buildSummary(2, { pinned: true }));
    screen.remove({ binId: SOME_BIN, seqs: [1], upToSeq: 1 });
    answer([buildSummary(1), buildSummary(2)]);
    expect((await fetched).map((hit: HitSummary) => [hit.seq, hit.pinned])).toEqual([
      [2, true],
      [3, false],
    ]);
  });
});

describe("the bin", () => {
  test("counts hits that arrive in order, without asking", () => {
    const { client, isStale, show } = setUp(3);
    client.setQueryData(binKeys.bin(SOME_BIN), BIN);
    show(4, 5);
    vi.advanceTimersByTime(2_000);
    expect(client.getQueryData(binKeys.bin(SOME_BIN))).toMatchObject({ hitCount: 5, lastSeq: 5 });
    expect(isStale(binKeys.bin(SOME_BIN))).toBe(false);
  });

  test.each([
    ["a gap", [5]],
    ["a late hit", [2]],
  ])("is read again after %s", (_name, seqs) => {
    const { client, isStale, show } = setUp(3);
    client.setQueryData(binKeys.bin(SOME_BIN), BIN);
    show(...seqs);
    vi.advanceTimersByTime(2_000);
    expect(isStale(binKeys.bin(SOME_BIN))).toBe(true);
  });

  test("takes a change, but never goes back in its lastSeq", () => {
    const { client, screen } = setUp(3);
    client.setQueryData(binKeys.bin(SOME_BIN), BIN);
    screen.changeBin({ ...BIN, name: "renamed", lastSeq: 2 });
    expect(client.getQueryData(binKeys.bin(SOME_BIN))).toMatchObject({ name: "renamed", lastSeq: 3 });
  });
});

test("a bulk resend is held as it was told last, and read again when something may have been missed", () => {
  const { client, screen, isStale } = setUp(3);
  const key = binKeys.bulk(SOME_BIN, "b1");
  screen.changeBulk({ id: "b1", binId: SOME_BIN, done: 1 } as BulkDto);
  screen.changeBulk({ id: "b1", binId: SOME_BIN, done: 2 } as BulkDto);
  expect(client.getQueryData(key)).toMatchObject({ done: 2 });
  screen.resync({ after: 3, lastSeq: 3 });
  expect(isStale(key)).toBe(true);
});

test("the targets with what is forwarded to them are read again when they change", () => {
  const { client, screen, isStale } = setUp(3);
  const key = binKeys.forwarded(SOME_BIN);
  client.setQueryData(key, []);
  expect(isStale(key)).toBe(false);
  screen.changeTargets();
  expect(isStale(key)).toBe(true);
});

describe("what may be out of date is read again", () => {
  test("after a resync: everything of the bin, and nothing of others", () => {
    const { client, isStale, load, screen } = setUp(3);
    load(0, [buildSummary(1)]);
    client.setQueryData(binKeys.bin(SOME_BIN), BIN);
    client.setQueryData(binKeys.bin("other"), BIN);
    screen.resync({ after: 3, lastSeq: 3 });
    expect([
      isStale(binKeys.bin(SOME_BIN)),
      isStale(binKeys.window(SOME_BIN, 0)),
      isStale(binKeys.bin("other")),
    ]).toEqual([true, true, false]);
  });

  test("after a resync that skipped hits: the windows that lack them are not taken for whole", () => {
    const { load, screen, seqs } = setUp(150);
    load(0, [buildSummary(1)]);
    load(1, [buildSummary(150)]);
    screen.resync({ after: 150, lastSeq: 900 });
    expect([seqs(0), seqs(1)]).toEqual([[1], null]);
  });

  test("when the watch has ended: everything of the bin that is not in view", () => {
    const { client, load, screen, seqs } = setUp(3);
    load(0, [buildSummary(1)]);
    client.setQueryData(binKeys.bin("other"), BIN);
    screen.dispose();
    vi.advanceTimersByTime(0);
    expect([seqs(0), client.getQueryData(binKeys.bin("other"))]).toEqual([null, BIN]);
  });

  test("after a change or a deletion: that hit", () => {
    const { client, isStale, load, screen, seqs } = setUp(3);
    load(
      0,
      [1, 2].map((seq) => buildSummary(seq)),
    );
    for (const seq of [1, 2]) client.setQueryData(binKeys.hit(SOME_BIN, seq), {});
    screen.replace(buildSummary(1, { note: "seen" }));
    expect([isStale(binKeys.hit(SOME_BIN, 1)), isStale(binKeys.hit(SOME_BIN, 2))]).toEqual([true, false]);
    screen.remove({ binId: SOME_BIN, seqs: [2], upToSeq: 2 });
    expect([seqs(0), isStale(binKeys.hit(SOME_BIN, 2))]).toEqual([[1], true]);
  });
});
