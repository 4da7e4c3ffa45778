import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInView, scrollToReveal } from "@/components/hits/rows-in-view";

const lists = fc.record({
  top: fc.integer({ min: -500, max: 2_000_000 }),
  height: fc.integer({ min: 0, max: 3000 }),
  rowHeight: fc.constantFrom(44, 56),
  count: fc.integer({ min: 0, max: 30_000 }),
});

describe("the rows in view", () => {
  it("hold every row that shows, and a bounded number around them", () => {
    fc.assert(
      fc.property(lists, ({ top, height, rowHeight, count }) => {
        const { first, last } = rowsInView({ top, height }, rowHeight, count);
        const at = Math.min(Math.max(0, top), Math.max(0, count * rowHeight - height));
        expect(first).toBeLessThanOrEqual(Math.floor(at / rowHeight));
        expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((at + height) / rowHeight)) - 1);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(Math.max(1, count));
        expect(last - first + 1).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 30);
      }),
    );
  });

  it("stay the same over a scroll by less than a row", () => {
    expect(rowsInView({ top: 4410, height: 600 }, 44, 1000)).toEqual(rowsInView({ top: 4430, height: 600 }, 44, 1000));
  });

  it("are none of an empty list", () => {
    const { first, last } = rowsInView({ top: 900, height: 600 }, 44, 0);
    expect(last).toBeLessThan(first);
  });
});

describe("revealing a row", () => {
  it("moves as little as possible, and brings the whole row into view", () => {
    fc.assert(
      fc.property(lists, fc.nat({ max: 30_000 }), ({ top, rowHeight }, index) => {
        const height = 600;
        const to = scrollToReveal({ top, height }, rowHeight, index);
        expect(to).toBeLessThanOrEqual(index * rowHeight);
        expect(to + height).toBeGreaterThanOrEqual((index + 1) * rowHeight);
        const wasSeen = top <= index * rowHeight && top + height >= (index + 1) * rowHeight;
        expect(to === top).toBe(wasSeen);
      }),
    );
  });
});
