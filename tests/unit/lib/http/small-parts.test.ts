import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnstorableText, MAX_INPUT_DEPTH } from "@/lib/http/find-unstorable-text";
import { formatMicros } from "@/lib/http/format-micros";
import { hexRows } from "@/lib/http/hex-rows";
import { isOwnOrigin } from "@/lib/http/is-own-origin";
import { mergePatch } from "@/lib/http/merge-patch";
import { splitTarget } from "@/lib/http/split-target";

describe("formatMicros", () => {
  it.each([
    [0n, "1970-01-01T00:00:00.000000Z"],
    [1n, "1970-01-01T00:00:00.000001Z"],
    [1_767_323_045_678_901n, "2026-01-02T03:04:05.678901Z"],
    [-1n, "1969-12-31T23:59:59.999999Z"],
  ])("writes %s", (micros, text) => {
    expect(formatMicros(micros)).toBe(text);
  });

  it("keeps the order of times", () => {
    const micros = fc.bigInt({ min: 0n, max: 4_000_000_000_000_000n });
    fc.assert(
      fc.property(micros, micros, (a, b) => {
        expect(formatMicros(a) < formatMicros(b)).toBe(a < b);
      }),
    );
  });
});

describe("splitTarget", () => {
  it("loses nothing but the first question mark", () => {
    fc.assert(
      fc.property(fc.string(), (target) => {
        const { path, query } = splitTarget(target);
        expect(query === null ? path : `${path}?${query}`).toBe(target);
        expect(path).not.toContain("?");
      }),
    );
  });
});

describe("hexRows", () => {
  it("shows every byte once, in order", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const digits = hexRows(bytes, 0, 100).flatMap(({ hex }) => hex);
        expect(digits.map((pair) => Number.parseInt(pair, 16))).toEqual([...bytes]);
      }),
    );
  });

  it("dumps the rows that are asked for", () => {
    const bytes = Uint8Array.from({ length: 40 }, (_, index) => index + 0x40);
    expect(hexRows(bytes, 2, 5)).toEqual([
      { offset: 32, hex: ["60", "61", "62", "63", "64", "65", "66", "67"], ascii: "`abcdefg" },
    ]);
    expect(hexRows(bytes, 3, 5)).toEqual([]);
    expect(hexRows(new Uint8Array([0, 0x7f, 0xff]), 0, 1)[0]?.ascii).toBe("...");
  });
});

describe("mergePatch", () => {
  // RFC 7396, appendix A.
  it.each([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ a: "b" }, ["c"], ["c"]],
    [{ a: "foo" }, null, null],
    [{ a: "foo" }, "bar", "bar"],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("of %j and %j is %j", (target, patch, merged) => {
    expect(mergePatch(target, patch)).toEqual(merged);
  });

  it("does not reach a prototype", () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("findUnstorableText", () => {
  it.each([
    [{ a: [{ b: "x\0y" }] }, "a.0.b"],
    [{ a: "\ud800" }, "a"],
    ["\udc00x", ""],
    [{ outer: { "na\0me": 1 } }, "outer"],
  ])("finds %j", (input, path) => {
    expect(findUnstorableText(input)?.path).toBe(path);
  });

  it("lets everything else pass", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme", maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes("\\u0000"));
        expect(findUnstorableText(value)).toBeNull();
      }),
    );
  });

  it("refuses deep nesting without overflowing", () => {
    const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
    expect(findUnstorableText(nested(MAX_INPUT_DEPTH))).toBeNull();
    expect(findUnstorableText(nested(100_000))?.message).toContain("nested");
  });
});

describe("isOwnOrigin", () => {
  it.each([
    ["http://localhost:3000", undefined, "localhost:3000", true],
    ["https://hooks.example", undefined, "hooks.example", true],
    ["http://hooks.example", undefined, "hooks.example:80", true],
    ["http://localhost:3000", undefined, "localhost:3001", false],
    ["http://evil.example", undefined, "localhost:3000", false],
    ["null", undefined, "localhost:3000", false],
    ["http://localhost:3000", undefined, null, false],
    ["file://localhost", undefined, "localhost", false],
    ["file://", undefined, "", false],
    ["", undefined, "localhost", false],
    ["chrome-extension://abc", undefined, "abc", false],
    ["http://localhost", undefined, "bad host", false],
    ["http://localhost:3000.evil.example", undefined, "localhost:3000", false],
    ["http://HOOKS.example", undefined, "hooks.example:80", true],
    ["http://localhost:3000", "https://hooks.example", "localhost:3000", false],
    ["https://hooks.example", "https://hooks.example", "10.0.0.1", true],
    ["http://hooks.example", "https://hooks.example", "hooks.example", false],
    ["https://hooks.example.evil.example", "https://hooks.example", "hooks.example", false],
  ])("of %s with public URL %s and host %s is %s", (origin, publicUrl, host, isOwn) => {
    expect(isOwnOrigin(origin, { publicUrl, host })).toBe(isOwn);
  });
});
