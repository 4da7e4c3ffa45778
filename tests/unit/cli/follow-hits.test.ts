import { describe, expect, it } from "vitest";
import { followHits, type HitsPage } from "@/cli/relay/follow-hits";

/** Follows these pages, one after the other, and ends where they end; deliveries wait until they are let go. */
function follow(pages: readonly HitsPage[], { atOnce = 1, after = 0 } = {}) {
  const controller = new AbortController();
  const asked: number[] = [];
  const progress: number[] = [];
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const left = [...pages];
  const done = followHits({
    after,
    atOnce,
    signal: controller.signal,
    fetchPage: async (from) => {
      asked.push(from);
      const page = left.shift();
      if (page !== undefined) return page;
      controller.abort();
      return { seqs: [], upTo: from, isLast: false };
    },
    deliver: (seq) => {
      begun.push(seq);
      return new Promise((resolve) => ends.set(seq, resolve));
    },
    waitForNews: async () => undefined,
    onProgress: (upTo) => void progress.push(upTo),
  });
  const turns = async () => {
    for (let n = 0; n < 20; n++) await Promise.resolve();
  };
  const end = async (seq: number) => {
    await turns();
    ends.get(seq)?.();
    await turns();
  };
  return { asked, progress, begun, done, end, turns };
}

describe("following new hits", () => {
  it("delivers one after the other, and goes on where the list ended", async () => {
    const run = follow(
      [
        { seqs: [4, 6], upTo: 7, isLast: false },
        { seqs: [9], upTo: 9, isLast: true },
      ],
      { after: 3 },
    );
    await run.turns();
    expect(run.begun).toEqual([4]);
    await run.end(4);
    expect(run.begun).toEqual([4, 6]);
    await run.end(6);
    await run.end(9);
    await run.done;
    expect(run.asked).toEqual([3, 7, 9]);
    expect(run.progress).toEqual([3, 4, 6, 7, 9, 9]);
  });

  it("never says that a hit is done with before all earlier ones are", async () => {
    const run = follow([{ seqs: [1, 2, 3, 4], upTo: 4, isLast: true }], { atOnce: 3 });
    await run.turns();
    expect(run.begun).toEqual([1, 2, 3]);
    await run.end(3);
    await run.end(2);
    expect(run.begun).toEqual([1, 2, 3, 4]);
    expect(Math.max(...run.progress)).toBe(0);
    await run.end(1);
    expect(run.progress.at(-1)).toBe(3);
    await run.end(4);
    await run.done;
    expect(run.progress.at(-1)).toBe(4);
  });
});
