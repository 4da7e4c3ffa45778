import { describe, expect, it } from "vitest";
import { BATCH_HITS, DriftQueue } from "@/lib/comparisons/drift/drift-queue";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("the queue of hits to compare", () => {
  it("gives bins turns, and of each the newest first", () => {
    const queue = new DriftQueue();
    queue.add("a", range(1, BATCH_HITS + 10));
    queue.add("b", [1]);
    expect(queue.take()).toEqual({ binId: "a", seqs: range(11, BATCH_HITS + 10) });
    expect(queue.take()).toEqual({ binId: "b", seqs: [1] });
    expect(queue.take()).toEqual({ binId: "a", seqs: range(1, 10) });
    expect(queue.take()).toBeNull();
  });

  it("gives up the oldest of a flood", () => {
    const queue = new DriftQueue();
    for (const seq of range(1, 100_000)) queue.add("a", [seq]);
    const taken: number[] = [];
    for (let batch = queue.take(); batch !== null; batch = queue.take()) taken.push(...batch.seqs);
    expect(taken.length).toBeGreaterThanOrEqual(1_000);
    expect(taken.length).toBeLessThanOrEqual(2_000);
    expect(taken[0]).toBe(100_001 - BATCH_HITS);
  });
});
