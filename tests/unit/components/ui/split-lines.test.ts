import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "@/components/ui/split-lines";

describe("cutting a text into blocks of lines", () => {
  it("loses nothing, and keeps to the lines of a block", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "b\r\n") }),
        fc.integer({ min: 1, max: 5 }),
        (text, lines) => {
          const blocks = splitLines(text, lines, Number.POSITIVE_INFINITY);
          expect(blocks.join("")).toBe(text);
          for (const block of blocks) {
            expect(block).not.toBe("");
            expect(block.replace(/\n$/, "").split("\n").length).toBeLessThanOrEqual(lines);
          }
        },
      ),
    );
  });

  it("ends a block early after a very long line", () => {
    expect(splitLines(`${"x".repeat(50)}\nshort\n`, 60, 20)).toEqual([`${"x".repeat(50)}\n`, "short\n"]);
  });
});
