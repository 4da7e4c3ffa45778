import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createByteBudget } from "@/lib/capture/byte-budget";
import { type BodyCollector, collectBody } from "@/lib/capture/collect-body";

function collect(limit: number, budget = createByteBudget(1e9)): BodyCollector {
  const collector = collectBody(limit, budget, 0);
  if (collector === null) throw new Error("no budget");
  return collector;
}

describe("collectBody", () => {
  it("keeps the first bytes, counts and hashes all, however they are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), fc.integer({ min: 1, max: 200 }), (chunks, limit) => {
        const whole = Buffer.concat(chunks);
        fc.pre(whole.length <= limit * 8);
        const collector = collect(limit);
        for (const chunk of chunks) expect(collector.add(chunk)).toBe("more");
        const body = collector.finish(true);
        expect(Buffer.from(body.bytes).equals(whole.subarray(0, limit))).toBe(true);
        expect(body).toMatchObject({ size: whole.length, truncated: whole.length > limit });
        expect(Buffer.from(body.sha256 ?? []).toString("hex")).toBe(createHash("sha256").update(whole).digest("hex"));
      }),
    );
  });

  it("has enough at eight times the limit, and then knows no hash", () => {
    const collector = collect(10);
    expect(collector.add(Buffer.alloc(80))).toBe("more");
    expect(collector.add(Buffer.alloc(1))).toBe("enough");
    expect(collector.finish(false)).toMatchObject({ size: 81, sha256: null, truncated: true });
  });

  it("takes only what it keeps out of the budget, and gives all of it back once", () => {
    const budget = createByteBudget(100);
    const first = collect(60, budget);
    expect(first.add(Buffer.alloc(90))).toBe("more");
    expect(budget.used).toBe(60);
    const second = collect(60, budget);
    expect(second.add(Buffer.alloc(50))).toBe("no-room");
    first.release();
    first.release();
    expect(budget.used).toBe(0);
  });

  it("holds no small chunk alone: a body that comes byte by byte costs little more than its bytes", () => {
    const budget = createByteBudget(1e9);
    const collector = collect(1e6, budget);
    const chunk = Buffer.alloc(1);
    for (let index = 0; index < 50_000; index++) {
      chunk[0] = index % 251;
      // Of a reused chunk only a copy can be right in the end; the first one alone is kept as it comes.
      collector.add(index === 0 ? Buffer.from(chunk) : chunk);
    }
    expect(budget.used).toBeLessThan(50_000 + 16 * 1024);
    const { bytes } = collector.finish(true);
    expect(Buffer.from(bytes).equals(Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251)))).toBe(
      true,
    );
  });

  it("leaves a quarter of the budget to short bodies, whatever long ones are stuck in the rest", () => {
    const budget = createByteBudget(1_000_000);
    const long = collect(1e7, budget);
    while (long.add(Buffer.alloc(20_000)) === "more");
    expect(budget.used).toBeLessThanOrEqual(750_000);
    const short = collect(1e7, budget);
    expect(short.add(Buffer.alloc(50_000))).toBe("more");
    expect(short.add(Buffer.alloc(50_000))).toBe("no-room");
  });

  it("gives back the bytes when they are stored, the head's share when the answer leaves", () => {
    const budget = createByteBudget(100);
    const collector = collectBody(60, budget, 10);
    collector?.add(Buffer.alloc(30));
    collector?.dropBytes();
    expect(budget.used).toBe(10);
    collector?.release();
    collector?.release();
    expect(budget.used).toBe(0);
  });

  it("is refused when not even the head finds room", () => {
    expect(collectBody(10, createByteBudget(5), 6)).toBeNull();
  });
});
