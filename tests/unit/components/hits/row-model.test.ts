import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowModel } from "@/components/hits/row-model";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { WINDOW_SIZE, windowOfSeq } from "@/lib/live/client/hit-windows";
import { buildSummary } from "@/tests/builders/build-summary";

interface Bin {
  readonly lastSeq: number;
  readonly deleted: ReadonlySet<number>;
  readonly loaded: ReadonlySet<number>;
}

const bins: fc.Arbitrary<Bin> = fc.integer({ min: 0, max: 450 }).chain((lastSeq) =>
  fc.record({
    lastSeq: fc.constant(lastSeq),
    deleted: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, lastSeq) })).map((seqs) => new Set(seqs)),
    loaded: fc.uniqueArray(fc.integer({ min: 0, max: 4 })).map((pages) => new Set(pages)),
  }),
);

function windowsOf({ lastSeq, deleted, loaded }: Bin): Map<number, HitSummary[]> {
  const windows = new Map<number, HitSummary[]>();
  for (const page of loaded) windows.set(page, []);
  for (let seq = 1; seq <= lastSeq; seq += 1) {
    if (!deleted.has(seq)) windows.get(windowOfSeq(seq))?.push(buildSummary({ seq }));
  }
  return windows;
}

/** What the list should hold, the slow and plain way. */
function expectedSeqs({ lastSeq, deleted, loaded }: Bin): number[] {
  const seqs: number[] = [];
  for (let seq = lastSeq; seq >= 1; seq -= 1) {
    if (!loaded.has(windowOfSeq(seq)) || !deleted.has(seq)) seqs.push(seq);
  }
  return seqs;
}

const none = new Set<number>();

describe("the rows of a hit list", () => {
  it("hold each hit once, newest first, with holes collapsed in loaded windows only", () => {
    fc.assert(
      fc.property(bins, (bin) => {
        const model = new RowModel(bin.lastSeq, windowsOf(bin), none);
        const rows = Array.from({ length: model.length }, (_, index) => model.rowAt(index));
        expect(rows.map((row) => row?.seq)).toEqual(expectedSeqs(bin));
        for (const row of rows) {
          expect(row?.hit?.seq ?? null).toBe(row && bin.loaded.has(row.page) ? row.seq : null);
        }
        expect(model.rowAt(-1)).toBeNull();
        expect(model.rowAt(model.length)).toBeNull();
      }),
    );
  });

  it("find a seq where it stands, and a hole where the next older hit stands", () => {
    fc.assert(
      fc.property(bins, fc.integer({ min: 1, max: 460 }), (bin, seq) => {
        const model = new RowModel(bin.lastSeq, windowsOf(bin), none);
        expect(model.indexOfSeq(seq)).toBe(expectedSeqs(bin).filter((other) => other > seq).length);
      }),
    );
  });

  it("leave hidden hits out, and need the pages that the rows in view are of", () => {
    const bin = { lastSeq: 250, deleted: none, loaded: new Set([2, 0]) };
    const model = new RowModel(bin.lastSeq, windowsOf(bin), new Set([250, 101]));
    // 101 lies in a window that is not loaded: nothing is known of it, so it still counts.
    expect(model.length).toBe(249);
    expect(model.newest?.seq).toBe(249);
    expect(model.pagesBetween(0, 10)).toEqual([2]);
    expect(model.pagesBetween(40, 60)).toEqual([2, 1]);
    expect(model.pagesBetween(0, 248)).toEqual([2, 1, 0]);
  });

  it("skip a window that was emptied by deletion", () => {
    const emptied = new Set(Array.from({ length: WINDOW_SIZE }, (_, index) => 101 + index));
    const bin = { lastSeq: 300, deleted: emptied, loaded: new Set([0, 1, 2]) };
    const model = new RowModel(bin.lastSeq, windowsOf(bin), none);
    expect(model.rowAt(99)?.seq).toBe(201);
    expect(model.rowAt(100)?.seq).toBe(100);
    expect(model.indexOfSeq(150)).toBe(100);
  });

  it("are none in an empty bin", () => {
    const model = new RowModel(0, new Map(), none);
    expect(model.length).toBe(0);
    expect(model.newest).toBeNull();
    expect(model.pagesBetween(0, 0)).toEqual([]);
    expect(model.indexOfSeq(1)).toBe(0);
  });
});
