import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTextRows } from "@/lib/http/split-text-rows";

function split(text: string, columns: number, maxRows = 1000) {
  const { starts, lines, count, isWhole } = splitTextRows(text, columns, maxRows);
  const rows = Array.from({ length: count }, (_, row) => text.slice(starts[row], starts[row + 1]));
  return { rows, lines: [...lines], isWhole };
}

describe("rows of a text", () => {
  it.each([
    ["", [], []],
    ["a", ["a"], [1]],
    ["a\nb", ["a\n", "b"], [1, 2]],
    ["a\r\nb\rc\n", ["a\r\n", "b\r", "c\n"], [1, 2, 3]],
    ["\n\n", ["\n", "\n"], [1, 2]],
    ["abcdefgh\ni", ["abcd", "efgh\n", "i"], [1, 1, 2]],
    ["abc\u{1f600}d", ["abc", "\u{1f600}d"], [1, 1]],
  ])("%j is %j", (text, rows, lines) => {
    expect(split(text, 4)).toEqual({ rows, lines, isWhole: true });
  });

  it("joins to the text again, no row wider than asked and no character cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\u{1f600}", "ä"), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 9 }), (whole, columns) => {
        const { rows, isWhole } = split(whole, columns);
        expect(rows.join("")).toBe(whole);
        expect(isWhole).toBe(true);
        for (const row of rows) {
          expect(row.replace(/[\r\n]+$/, "").length).toBeLessThanOrEqual(columns);
          expect(row).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });

  it("stops at the most rows and says so", () => {
    expect(split("aaaabbbbcccc", 4, 2)).toEqual({ rows: ["aaaa", "bbbb"], lines: [1, 1], isWhole: false });
    expect(split("\n".repeat(9), 4, 3)).toMatchObject({ rows: ["\n", "\n", "\n"], isWhole: false });
  });
});
