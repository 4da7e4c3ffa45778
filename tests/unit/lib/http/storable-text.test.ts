import fc from "fast-check";
import { expect, it } from "vitest";
import { storableText } from "@/lib/http/storable-text";

it.each([
  ["plain é 😀", "plain é 😀"],
  ["a\0b", "a\ufffdb"],
  ["\ud800", "\ufffd"],
  ["\udc00\ud800", "\ufffd\ufffd"],
  ["\ud83d\ude00\ud83d", "\ud83d\ude00\ufffd"],
])("makes %j storable", (text, stored) => {
  expect(storableText(text, 100)).toBe(stored);
});

it("gives well-formed text without NUL, within the bound, and leaves such text alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), fc.nat(50), (units, limit) => {
      const stored = storableText(String.fromCharCode(...units), limit);
      expect(stored.length).toBeLessThanOrEqual(limit);
      expect(stored).not.toMatch(/\p{Cs}/u);
      expect(stored).not.toContain("\0");
      expect(storableText(stored, limit)).toBe(stored);
    }),
  );
});
