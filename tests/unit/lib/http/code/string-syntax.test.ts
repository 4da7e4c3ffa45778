import { spawnSync } from "node:child_process";
import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GO, JAVASCRIPT, PHP, PYTHON, quoteField, quoteText, RUBY } from "@/lib/http/code/string-syntax";

const NASTY = "a\"\\$#{x}\n\r\t\0\x7f\xe9\u202e\u{1f600}\ufeff'";
const BYTES = 'a"\\$#\n\0\x7f\xe9\xff';

describe("string literals", () => {
  it.each([
    [
      "JavaScript",
      JAVASCRIPT,
      '"a\\"\\\\$#{x}\\n\\r\\t\\x00\\x7fé\\u{202e}😀\\u{feff}\'"',
      '"a\\"\\\\$#\\x0a\\x00\\x7f\\xe9\\xff"',
    ],
    [
      "Python",
      PYTHON,
      '"a\\"\\\\$#{x}\\n\\r\\t\\x00\\x7fé\\u202e😀\\ufeff\'"',
      '"a\\"\\\\$#\\x0a\\x00\\x7f\\xe9\\xff"',
    ],
    ["Go", GO, '"a\\"\\\\$#{x}\\n\\r\\t\\x00\\x7fé\\u202e😀\\ufeff\'"', '"a\\"\\\\$#\\x0a\\x00\\x7f\\xe9\\xff"'],
    [
      "PHP",
      PHP,
      '"a\\"\\\\\\$#{x}\\n\\r\\t\\x00\\x7fé\\u{202e}😀\\u{feff}\'"',
      '"a\\"\\\\\\$#\\x0a\\x00\\x7f\\xe9\\xff"',
    ],
    [
      "Ruby",
      RUBY,
      '"a\\"\\\\$\\#{x}\\n\\r\\t\\u{0}\\u{7f}é\\u{202e}😀\\u{feff}\'"',
      '"a\\"\\\\$\\#\\x0a\\x00\\x7f\\xe9\\xff"',
    ],
  ])("of %s escape what ends them, what expands in them, and what cannot be seen", (_, syntax, text, bytes) => {
    expect(quoteText(NASTY, syntax)).toBe(text);
    expect(quoteField(BYTES, syntax)).toBe(bytes);
  });

  it("of JavaScript stand for the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(vm.runInNewContext(quoteText(text, JAVASCRIPT))).toBe(text);
      }),
    );
  });

  it("end where they end, in every language", () => {
    // Between the quotes: no bare quote, and each backslash with what it escapes.
    const literal = /^"(?:[^"\\\p{Cc}\p{Cf}]|\\.)*"$/u;
    const unexpanded = /^(?:[^\\$]|\\.)*$/u;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const syntax of [JAVASCRIPT, PYTHON, GO, PHP, RUBY]) expect(quoteText(text, syntax)).toMatch(literal);
        expect(quoteText(text, PHP)).toMatch(unexpanded);
        expect(quoteText(text, RUBY)).not.toMatch(/(?<!\\)#/);
      }),
    );
  });

  it.skipIf(spawnSync("python3", ["--version"]).error)("of Python stand for the text and for the bytes", () => {
    const samples = fc.sample(fc.tuple(fc.string({ unit: "binary" }), fc.uint8Array()), 100);
    const lines = samples.map(([text, bytes]) => {
      const field = Buffer.from(bytes).toString("latin1");
      return `print(${quoteText(text, PYTHON)}.encode().hex(), b${quoteField(field, PYTHON)}.hex(), sep="|")\n`;
    });
    const { stdout } = spawnSync("python3", ["-"], { input: lines.join(""), encoding: "utf8" });
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
    expect(stdout.trimEnd().split("\n")).toEqual(
      samples.map(([text, bytes]) => `${hex(Buffer.from(text))}|${hex(bytes)}`),
    );
  });
});
