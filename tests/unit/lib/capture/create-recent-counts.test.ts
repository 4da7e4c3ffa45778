import { describe, expect, it } from "vitest";
import { createRecentCounts } from "@/lib/capture/sighting/create-recent-counts";

describe("recent counts", () => {
  it("counts each key from 1", () => {
    const counts = createRecentCounts(10);
    expect([counts.next("a"), counts.next("b"), counts.next("a"), counts.next("a")]).toEqual([1, 1, 2, 3]);
  });

  it("goes on from a number that was raised, and never lowers one", () => {
    const counts = createRecentCounts(10);
    counts.raise("a", 4);
    counts.raise("a", 2);
    expect(counts.next("a")).toBe(5);
  });

  it("begins anew after a key was forgotten, in whichever generation it was", () => {
    const counts = createRecentCounts(2);
    counts.next("a");
    counts.next("b");
    counts.next("c");
    for (const key of ["a", "b", "c"]) counts.forget(key);
    expect(["a", "b", "c"].map((key) => counts.next(key))).toEqual([1, 1, 1]);
  });

  it("keeps the last keys at least, those in use for ever, and never more than twice as many", () => {
    const counts = createRecentCounts(100);
    for (let n = 0; n < 1_000; n++) {
      counts.next(`key ${n}`);
      counts.next("in use");
    }
    for (let n = 902; n < 1_000; n++) expect(counts.next(`key ${n}`), `key ${n}`).toBe(2);
    expect(counts.next("in use")).toBe(1_001);
    expect(counts.next("key 700")).toBe(1);
  });
});
