import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FoundRows } from "@/components/search/found-rows";
import { buildSummary } from "@/tests/builders/build-summary";

const seqLists = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }))
  .map((seqs) => seqs.sort((left, right) => right - left));

describe("the rows that a search found", () => {
  it("hold each found hit that is not hidden, newest first, and say where a seq stands", () => {
    fc.assert(
      fc.property(seqLists, fc.array(fc.integer({ min: 1, max: 400 })), fc.nat({ max: 410 }), (seqs, hidden, seq) => {
        const shown = seqs.filter((found) => !hidden.includes(found));
        const hits = seqs.map((found) => buildSummary({ seq: found }));
        const rows = new FoundRows(hits, new Set(hidden));
        expect(Array.from({ length: rows.length }, (_, index) => rows.rowAt(index)?.seq)).toEqual(shown);
        expect(rows.indexOfSeq(seq)).toBe(shown.filter((found) => found > seq).length);
        expect(rows.newest?.seq ?? null).toBe(shown[0] ?? null);
        expect(rows.rowAt(rows.length)).toBeNull();
      }),
    );
  });
});
