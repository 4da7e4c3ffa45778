import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListRows } from "@/components/hits/list-rows";
import { RowModel } from "@/components/hits/row-model";
import {
  listedSeqs,
  MAX_SELECTED,
  NOTHING_SELECTED,
  selectAll,
  selectRange,
  toggleSeq,
} from "@/components/hits/selection";
import { windowOfSeq } from "@/lib/live/client/hit-windows";
import { buildSummary } from "@/tests/builders/build-summary";

/** A list of that many hits, all loaded but those of the given windows, without the hidden ones. */
function buildRows(count: number, parts: { unloaded?: readonly number[]; hidden?: readonly number[] } = {}): ListRows {
  const windows = new Map<number, ReturnType<typeof buildSummary>[]>();
  for (let seq = 1; seq <= count; seq += 1) {
    const page = windowOfSeq(seq);
    if (parts.unloaded?.includes(page)) continue;
    windows.set(page, [...(windows.get(page) ?? []), buildSummary({ seq })]);
  }
  return new RowModel(count, windows, new Set(parts.hidden));
}

const sorted = (seqs: ReadonlySet<number>) => [...seqs].sort((left, right) => left - right);

describe("selecting several hits", () => {
  it("takes one in and out again", () => {
    const one = toggleSeq(NOTHING_SELECTED, 5);
    expect(sorted(toggleSeq(one, 7).seqs)).toEqual([5, 7]);
    expect(sorted(toggleSeq(toggleSeq(one, 7), 5).seqs)).toEqual([7]);
  });

  it("draws a range either way from what was chosen last, and redraws it", () => {
    const rows = buildRows(50);
    const anchored = toggleSeq(NOTHING_SELECTED, 20);
    const down = selectRange(anchored, rows, 17, 1);
    expect(sorted(down.seqs)).toEqual([17, 18, 19, 20]);
    expect(sorted(selectRange(down, rows, 19, 1).seqs)).toEqual([19, 20]);
    expect(sorted(selectRange(down, rows, 22, 1).seqs)).toEqual([20, 21, 22]);
  });

  it("keeps what was chosen one by one before the range", () => {
    const chosen = toggleSeq(toggleSeq(NOTHING_SELECTED, 3), 20);
    expect(sorted(selectRange(chosen, buildRows(50), 18, 1).seqs)).toEqual([3, 18, 19, 20]);
  });

  it("starts a range where the reader stands when nothing was chosen", () => {
    expect(sorted(selectRange(NOTHING_SELECTED, buildRows(50), 8, 10).seqs)).toEqual([8, 9, 10]);
  });

  it("takes in loaded hits only, from the anchor on, and never more than the most", () => {
    const ends = fc.integer({ min: 1, max: 1200 });
    fc.assert(
      fc.property(ends, ends, fc.uniqueArray(fc.nat({ max: 11 })), (from, to, unloaded) => {
        const { seqs } = selectRange(NOTHING_SELECTED, buildRows(1200, { unloaded }), to, from);
        const low = Math.min(from, to);
        const inRange = Array.from({ length: Math.abs(from - to) + 1 }, (_, offset) => low + offset);
        const loaded = inRange.filter((seq) => !unloaded.includes(windowOfSeq(seq)));
        const kept = from <= to ? loaded.slice(0, MAX_SELECTED) : loaded.slice(-MAX_SELECTED);
        expect(sorted(seqs)).toEqual(kept);
      }),
      { numRuns: 30 },
    );
  });

  it("takes in all loaded hits, newest first, up to the most", () => {
    expect(sorted(selectAll(buildRows(250, { unloaded: [0], hidden: [120] })).seqs)).toHaveLength(149);
    const most = sorted(selectAll(buildRows(700)).seqs);
    expect([most.length, most.at(-1)]).toEqual([MAX_SELECTED, 700]);
    expect(toggleSeq(selectAll(buildRows(700)), 1).seqs.has(1)).toBe(false);
  });

  it("counts only what the list still shows", () => {
    const chosen = selectRange(NOTHING_SELECTED, buildRows(50), 12, 10);
    expect(sorted(listedSeqs(chosen, buildRows(50, { hidden: [11] })))).toEqual([10, 12]);
  });
});
