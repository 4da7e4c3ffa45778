import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dropHits, putHits, WINDOW_SIZE, windowBounds, windowCount, windowOfSeq } from "@/lib/live/client/hit-windows";
import { buildSummary } from "./build-summary";

describe("windows", () => {
  test.each([
    [1, 0],
    [100, 0],
    [101, 1],
    [100_000, 999],
    [100_001, 1000],
  ])("seq %i lies in window %i", (seq, page) => {
    expect(windowOfSeq(seq)).toBe(page);
  });

  test.each([
    [0, 0],
    [1, 1],
    [100, 1],
    [101, 2],
  ])("a bin whose newest hit is %i has %i windows", (lastSeq, count) => {
    expect(windowCount(lastSeq)).toBe(count);
  });

  test("every seq lies within the bounds of its window and of no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seq) => {
        const { after, before } = windowBounds(windowOfSeq(seq));
        expect(seq > after && seq < before).toBe(true);
        expect(before - after - 1).toBe(WINDOW_SIZE);
        expect(windowBounds(windowOfSeq(seq) + 1).after).toBe(before - 1);
      }),
    );
  });
});

describe("putHits", () => {
  test("keeps a window ascending, each seq once, the newer reading winning, others' hits out", () => {
    const seqs = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 });
    fc.assert(
      fc.property(seqs, seqs, fc.nat({ max: 2 }), (held, put, page) => {
        const window = putHits(
          [],
          page,
          held.map((seq) => buildSummary(seq)),
        );
        const changed = putHits(
          window,
          page,
          put.map((seq) => buildSummary(seq, { pinned: true })),
        );
        const expected = [...new Set([...held, ...put])].filter((seq) => windowOfSeq(seq) === page);
        expect(changed.map((hit) => hit.seq)).toEqual(expected.sort((left, right) => left - right));
        for (const hit of changed) expect(hit.pinned).toBe(put.includes(hit.seq));
      }),
    );
  });

  test("gives back the same window when nothing fits", () => {
    const window = [buildSummary(1)];
    expect(putHits(window, 0, [buildSummary(101)])).toBe(window);
  });
});

describe("dropHits", () => {
  const window = [1, 2, 5].map((seq) => buildSummary(seq));

  test("drops the named ones", () => {
    expect(dropHits(window, { seqs: [2, 3], upToSeq: 3 }).map((hit) => hit.seq)).toEqual([1, 5]);
  });

  test("drops all up to a seq", () => {
    expect(dropHits(window, { seqs: "all", upToSeq: 2 }).map((hit) => hit.seq)).toEqual([5]);
  });

  test("gives back the same window when it held none of them", () => {
    expect(dropHits(window, { seqs: [3], upToSeq: 3 })).toBe(window);
  });
});
