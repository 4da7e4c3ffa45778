import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRising } from "@/lib/diff/sequence/longest-rising";
import { matchSequence } from "@/lib/diff/sequence/match-sequence";

const sequence = fc.array(fc.nat(6), { maxLength: 40 });

/** The length of a longest common subsequence, by the table. */
function measure(left: readonly number[], right: readonly number[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const value of left) {
    const next = [0];
    for (const [index, other] of right.entries()) {
      next.push(value === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function pairsOf(partners: Int32Array): Array<[number, number]> {
  return [...partners.entries()].filter(([, place]) => place >= 0);
}

describe("matchSequence", () => {
  it("finds a longest common subsequence of short sequences", () => {
    fc.assert(
      fc.property(sequence, sequence, fc.boolean(), (left, right, isSwapped) => {
        const { partners, isCoarse } = matchSequence(left, right, isSwapped);
        const pairs = pairsOf(partners);
        expect(isCoarse).toBe(false);
        expect(pairs).toHaveLength(measure(left, right));
        for (const [index, [from, to]] of pairs.entries()) {
          expect(left[from]).toBe(right[to]);
          expect(to).toBeGreaterThan(pairs[index - 1]?.[1] ?? -1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("matches swapped sequences alike", () => {
    fc.assert(
      fc.property(sequence, sequence, (left, right) => {
        const back = pairsOf(matchSequence(right, left, true).partners).map(([from, to]): [number, number] => [
          to,
          from,
        ]);
        expect(back).toEqual(pairsOf(matchSequence(left, right, false).partners));
      }),
      { numRuns: 1000 },
    );
  });

  it("stays with what is certain where the sequences differ too much, and says so", () => {
    // A multiplicative generator: two long sequences of few values that have nothing but chance in common.
    const random = (seed: number) => {
      let state = seed;
      return Int32Array.from({ length: 30_000 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return state % 3;
      });
    };
    const [left, right] = [random(1), random(2)];
    left[15_000] = 77;
    right[14_000] = 77;
    const { partners, isCoarse } = matchSequence(left, right, false);
    expect(isCoarse).toBe(true);
    expect(partners[15_000]).toBe(14_000);
    for (const [from, to] of pairsOf(partners)) expect(left[from]).toBe(right[to]);
  });

  it("is not coarse where nothing is shared, however long", () => {
    const { partners, isCoarse } = matchSequence(
      Int32Array.from({ length: 50_000 }, (_, at) => at),
      Int32Array.from({ length: 50_000 }, (_, at) => at + 50_000),
      false,
    );
    expect([pairsOf(partners).length, isCoarse]).toEqual([0, false]);
  });
});

it("longestRising leaves out as little as can be", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 12 }), (values) => {
      const flags = longestRising(values);
      const kept = values.filter((_, index) => flags[index] === 1);
      expect(kept).toEqual(kept.toSorted((first, second) => first - second));
      expect(kept).toHaveLength(
        measure(
          values,
          values.toSorted((first, second) => first - second),
        ),
      );
    }),
    { numRuns: 500 },
  );
});
