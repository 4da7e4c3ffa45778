import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "@/lib/http/read-text";

describe("reading bytes as text whatever they are", () => {
  it.each([
    ["what the content type says", [0xe9], "text/plain; charset=iso-8859-1", null, "é", "windows-1252"],
    ["a chosen charset before that", [0xe9], "text/plain; charset=utf-8", "koi8-r", "И", "koi8-r"],
    ["two bytes a character", [0x41, 0x00], null, "utf-16le", "A", "utf-16le"],
    ["NUL, where it was asked for", [0x41, 0x00], null, "utf-8", "A\0", "utf-8"],
    ["a charset that nobody knows as UTF-8", [0xc3, 0xa9], null, "klingon", "é", "utf-8"],
  ] as const)("reads %s", (_, bytes, contentType, charset, text, used) => {
    expect(readText(Uint8Array.from(bytes), contentType, charset)).toEqual({ text, charset: used, problem: null });
  });

  it("says when not all of it is text", () => {
    const { text, problem } = readText(Uint8Array.from([0x61, 0xff, 0x62]), null, null);
    expect(text).toBe("a\u{FFFD}b");
    expect(problem).toContain("utf-8");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.option(fc.string()),
        fc.option(fc.constantFrom("big5", "shift_jis", "utf-16be", "x-user-defined", "")),
        (bytes, contentType, charset) => {
          expect(typeof readText(bytes, contentType, charset).text).toBe("string");
        },
      ),
    );
  });
});
