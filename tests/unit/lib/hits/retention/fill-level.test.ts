import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillLevel } from "@/lib/hits/retention/fill-level";

describe("fillLevel", () => {
  it.each([
    [[], 10, Number.POSITIVE_INFINITY],
    [[4, 6], 10, Number.POSITIVE_INFINITY],
    [[11], 10, 10],
    [[2, 100, 100], 12, 5],
    [[100, 2, 6], 12, 5],
    [[5, 5], 0, 0],
  ])("of %j to fit into %d is %d", (sizes, total, level) => {
    expect(fillLevel(sizes, total)).toBe(level);
  });

  it("fits, and wastes less than one for each size", () => {
    const sizes = fc.array(fc.nat(1_000_000), { maxLength: 50 });
    fc.assert(
      fc.property(sizes, fc.nat(10_000_000), (given, total) => {
        const level = fillLevel(given, total);
        const kept = given.reduce((sum, size) => sum + Math.min(size, level), 0);
        expect(kept).toBeLessThanOrEqual(total);
        if (level !== Number.POSITIVE_INFINITY) expect(kept).toBeGreaterThan(total - given.length);
      }),
    );
  });
});
