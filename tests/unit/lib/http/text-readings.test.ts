import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/http/decode-text";
import { parseContentType } from "@/lib/http/parse-content-type";
import { parseQuery } from "@/lib/http/parse-query";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";

const utf8 = new TextEncoder();
const oneBytePerCodePoint = (bytes: Uint8Array) => String.fromCharCode(...bytes);

describe("decodeText", () => {
  it("never throws, and gives back what was encoded as UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, type) => {
        decodeText(bytes, type);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
        expect(decodeText(utf8.encode(text), "text/plain")).toEqual({ text, charset: "utf-8" });
      }),
    );
  });

  it.each([
    ["no type at all", [0x61], null, { text: "a", charset: "utf-8" }],
    ["a declared charset", [0xe4], "text/plain; charset=ISO-8859-1", { text: "ä", charset: "windows-1252" }],
    ["a quoted charset", [0xe4], 'text/plain;charset="latin1"', { text: "ä", charset: "windows-1252" }],
    [
      "windows-1252 beyond ISO-8859-1",
      [0x80],
      "text/plain; charset=windows-1252",
      { text: "€", charset: "windows-1252" },
    ],
    ["Shift_JIS", [0x82, 0xa0], "text/plain; charset=shift_jis", { text: "あ", charset: "shift_jis" }],
    ["a wrong declaration", [0xc3, 0xa4], "text/plain; charset=utf-16le", { text: "꓃", charset: "utf-16le" }],
    ["an unknown charset", [0xc3, 0xa4], "text/plain; charset=klingon", { text: "ä", charset: "utf-8" }],
    ["a declared charset that the bytes are not in", [0xff, 0x61], "text/plain; charset=utf-8", null],
    ["a UTF-8 byte order mark", [0xef, 0xbb, 0xbf, 0x61], "text/plain", { text: "a", charset: "utf-8" }],
    ["a UTF-16 byte order mark", [0xff, 0xfe, 0x61, 0], "text/plain", { text: "a", charset: "utf-16le" }],
    ["NUL", [0x61, 0], "text/plain", null],
    ["bytes that are not UTF-8", [0x89, 0x50, 0x4e, 0x47], "image/png", null],
    ["nothing", [], null, { text: "", charset: "utf-8" }],
  ])("reads %s", (_case, bytes, type, decoded) => {
    expect(decodeText(new Uint8Array(bytes), type)).toEqual(decoded);
  });
});

describe("parseContentType", () => {
  it.each([
    ["application/json", "application/json", {}],
    ["Application/JSON; Charset=UTF-8", "application/json", { charset: "UTF-8" }],
    [' text/plain ;a="x;\\"y" ; b=z', "text/plain", { a: 'x;"y', b: "z" }],
    ["text/plain; charset=a; charset=b", "text/plain", { charset: "a" }],
    ["text/plain;;;=;x;charset=utf-8", "text/plain", { charset: "utf-8" }],
    ['multipart/form-data; boundary="unclosed', "multipart/form-data", {}],
  ])("reads %s", (value, type, parameters) => {
    const parsed = parseContentType(value);
    expect(parsed?.type).toBe(type);
    expect(Object.fromEntries(parsed?.parameters ?? [])).toEqual(parameters);
  });

  it.each(["", "json", "/", "a/", "application json", "; charset=x"])("finds no type in %j", (value) => {
    expect(parseContentType(value)).toBeNull();
  });

  it("reads any text without an error", () => {
    fc.assert(fc.property(fc.string(), (value) => void parseContentType(`a/b;${value}`)));
  });

  it("takes long nonsense in its stride", () => {
    expect(parseContentType(`a/b;${'x="\\'.repeat(50_000)}`)?.type).toBe("a/b");
    expect(parseContentType(`a/b${";".repeat(200_000)}`)?.type).toBe("a/b");
    expect(parseContentType(`a/b;${" ".repeat(200_000)}`)?.type).toBe("a/b");
  });
});

describe("readAsUtf8", () => {
  it("reads back any text that was sent as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readAsUtf8(oneBytePerCodePoint(utf8.encode(text)))).toBe(text);
      }),
    );
  });

  it.each(["\xe4", "\xff\xfe", "\xc3", "€"])("is null for %j", (value) => {
    expect(readAsUtf8(value)).toBeNull();
  });
});

describe("parseQuery", () => {
  it.each([
    ["", []],
    [
      "a=1&b=2&a=3",
      [
        ["a", "1"],
        ["b", "2"],
        ["a", "3"],
      ],
    ],
    ["a", [["a", ""]]],
    [
      "=x&&&y==",
      [
        ["", "x"],
        ["y", "="],
      ],
    ],
    ["a+b=c%20d", [["a b", "c d"]]],
    [
      "%zz=%&%4",
      [
        ["%zz", "%"],
        ["%4", ""],
      ],
    ],
    ["n=%C3%A4", [["n", "ä"]]],
    ["n=\xc3\xa4", [["n", "ä"]]],
    ["n=%E4", [["n", "\xe4"]]],
    ["n=%00", [["n", "\0"]]],
  ])("reads %j", (query, pairs) => {
    expect(parseQuery(query)).toEqual(pairs);
  });

  it("reads what URLSearchParams writes", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const written = pairs.filter(([name, value]) => name !== "" || value !== "");
        expect(parseQuery(new URLSearchParams(written).toString())).toEqual(written);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void parseQuery(query)));
  });
});
