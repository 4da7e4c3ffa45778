import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBase64Runs } from "@/lib/redact/find/base64-runs";
import { characterSet, findRuns } from "@/lib/redact/find/character-runs";

describe("runs of characters", () => {
  it("are what a pattern finds", () => {
    const set = characterSet(/[a-c]/);
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "c", "-", "\u00ff", "\u4e00"), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), (text, least) => {
        const wanted = Array.from(text.matchAll(new RegExp(`[a-c]{${least},}`, "g")), ({ 0: run, index }) => ({
          start: index,
          end: index + run.length,
        }));
        expect([...findRuns(text, set, least)]).toEqual(wanted);
      }),
    );
  });
});

describe("runs of base64", () => {
  const encode = (text: string) => Buffer.from(text).toString("base64");

  it("are found beside a path of the same characters, with their padding", () => {
    const run = encode("a text of some length, encoded");
    const [found, ...others] = findBase64Runs(`see ${run}, and a/path-of/${"x".repeat(30)}`);
    expect(others).toEqual([]);
    expect(found).toEqual({ start: 4, end: 4 + run.length, decoded: "a text of some length, encoded" });
    const behind = encode("behind a path that is no base64");
    expect(findBase64Runs(`${"A".repeat(30)}_${behind}`).map(({ decoded }) => decoded)).toEqual([
      "behind a path that is no base64",
    ]);
  });

  it("may be of megabytes, which are more than a pattern's stack holds", () => {
    const text = "a plain line of text\n".repeat(500_000);
    const [found] = findBase64Runs(`{"file":"${encode(text)}"}`);
    expect(found?.decoded.length).toBe(text.length);
  });
});
