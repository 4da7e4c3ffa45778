import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokeniseJson } from "@/components/ui/tokenise-json";

describe("colouring a line of JSON", () => {
  it("tells keys, strings, numbers and words apart", () => {
    expect(tokeniseJson('  "a\\"b": -1.5e3, "t": [true, null, "x"],').filter(({ kind }) => kind !== "plain")).toEqual([
      { kind: "key", text: '"a\\"b"' },
      { kind: "number", text: "-1.5e3" },
      { kind: "key", text: '"t"' },
      { kind: "word", text: "true" },
      { kind: "word", text: "null" },
      { kind: "string", text: '"x"' },
    ]);
  });

  it("loses nothing of any line", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "\\", ":", "1", "-", "e", "true", " ", "é") }), (line) => {
        expect(
          tokeniseJson(line)
            .map(({ text }) => text)
            .join(""),
        ).toBe(line);
      }),
    );
  });
});
