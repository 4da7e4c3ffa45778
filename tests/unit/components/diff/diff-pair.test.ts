import { describe, expect, it } from "vitest";
import { diffPath, isHalfPair, isWantedPair, parseDiffPair } from "@/components/diff/diff-pair";

describe("the pair of a URL", () => {
  it.each([
    ["12..15", { left: 12, right: 15 }],
    ["7..7", { left: 7, right: 7 }],
    ["event..15", { left: "event", right: 15 }],
    ["baseline..15", { left: "baseline", right: 15 }],
    ["choose..15", { left: "choose", right: 15 }],
    ["15..choose", { left: 15, right: "choose" }],
    ["15..pasted", { left: 15, right: "pasted" }],
  ])("is read: %s", (text, pair) => {
    expect(parseDiffPair(text)).toEqual(pair);
    expect(diffPath("b1", parseDiffPair(text)!)).toBe(`/b/b1/diff/${text}`);
  });

  it.each([
    ...["", "12", "..", "12..", "..3", "0..1", "01..2", "1...2", "1..2..3", "1..2147483648", "a..b", " 1..2", "1..2\n"],
    ...["event..event", "15..event", "pasted..choose", "pasted..pasted", "constructor..1", "1..toString"],
  ])("is nothing else: %j", (text) => expect(parseDiffPair(text)).toBeNull());

  it("says what it still needs", () => {
    const needs = (text: string) => {
      const pair = parseDiffPair(text)!;
      return [isWantedPair(pair), isHalfPair(pair)];
    };
    expect(needs("1..2")).toEqual([false, false]);
    expect(needs("attempt..2")).toEqual([true, false]);
    expect(needs("pasted..2")).toEqual([false, true]);
    expect(needs("2..choose")).toEqual([false, true]);
  });
});
