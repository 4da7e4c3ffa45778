import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeSearch, type SeenValues } from "@/lib/query/complete-search";

const seen: SeenValues = {
  names: (field) => (field === "header" ? ["Content-Type", "X-Foo"] : []),
  values: (field, path) => {
    if (field === "event") return ["invoice.paid", "a b"];
    return field === "header" && path === "X-Foo" ? ["bar"] : [];
  },
};

function options(text: string): string[] {
  const marked = text.indexOf("|");
  const caret = marked === -1 ? text.length : marked;
  const plain = text.replace("|", "");
  const { from, to, options: found } = completeSearch(plain, caret, seen);
  return found.map((option) => plain.slice(0, from) + option.text + plain.slice(to));
}

describe("completeSearch", () => {
  it.each([
    ["si", ["signature:", "size:"]],
    ["a -si", ["a -signature:", "a -size:"]],
    ["(a OR si|) b", ["(a OR signature:) b", "(a OR size:) b"]],
    ["note", ["note:", "note=", "note:*"]],
    ["header.x", ["header.X-Foo"]],
    ["header.X-Foo:", ["header.X-Foo:bar"]],
    ["is:p", ["is:pinned"]],
    ["state=", ["state=captured", "state=denied", "state=malformed"]],
    ["at:>", ["at:>-5m", "at:>-1h", "at:>-1d", "at:>-7d"]],
    ["event:", ["event:invoice.paid", 'event:"a b"']],
    ['note:"a ', []],
    ["nothing", []],
    ["target.x", []],
  ])("offers for %j", (text, expected) => {
    expect(options(text)).toEqual(expected);
  });

  it("offers every field at first, and never throws", () => {
    expect(options("").length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, caret) => {
        const { from, to } = completeSearch(text, Math.min(caret, text.length), seen);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });
});
