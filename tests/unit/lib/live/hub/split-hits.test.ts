import fc from "fast-check";
import { expect, test } from "vitest";
import { approximateBytes, splitHits } from "@/lib/live/hub/split-hits";
import { buildSummary } from "@/tests/unit/lib/live/build-summary";

test("pieces keep every hit in order and are bounded by count and size", () => {
  const sizes = fc.array(fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 300_000 })), { maxLength: 700 });
  fc.assert(
    fc.property(sizes, (lengths) => {
      const hits = lengths.map((length, index) => buildSummary(index + 1, { target: "x".repeat(length) }));
      const pieces = splitHits(hits);
      expect(pieces.flat()).toEqual(hits);
      for (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.length).toBeLessThanOrEqual(200);
        if (piece.length > 1) expect(approximateBytes(piece)).toBeLessThanOrEqual(256 * 1024);
      }
    }),
    { numRuns: 50 },
  );
});
