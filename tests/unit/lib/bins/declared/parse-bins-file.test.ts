import { describe, expect, it } from "vitest";
import { parseBinsFile } from "@/lib/bins/declared/parse-bins-file";

const KEY = `hsk_${"a".repeat(32)}`;

describe("a file of bins", () => {
  it("is read with its key, and each bin with its line and as it is written", () => {
    const text = `key: ${KEY}\nbins:\n  - slug: orders\n    settings: { answer: { default: { status: 202 } } }\n\n  - { slug: other, name: Other }\n`;
    expect(parseBinsFile(text)).toEqual({
      key: KEY,
      bins: [
        { bin: { slug: "orders", settings: { answer: { default: { status: 202 } } } }, line: 3 },
        { bin: { slug: "other", name: "Other" }, line: 6 },
      ],
    });
  });

  it("may be JSON, without a key, and without a bin", () => {
    expect(parseBinsFile('{"bins": []}')).toEqual({ key: null, bins: [] });
  });

  it.each([
    ["bins:\n  - slug: [\n", /^line \d+: /],
    ["", "line 1: the file: Invalid input: expected object, received null"],
    ["bins: []\nbin: 1\n", "line 2: bin: is not a known field"],
    ["bins:\n  - name: no slug\n", /^line 2: bins\.0\.slug: /],
    ["bins:\n  - slug: ok\n  - slug: Not A Label\n", /^line 3: bins\.1\.slug: must be lower-case letters/],
    ["bins:\n  - slug: a\n    settings:\n      answer:\n        default: { status: 99 }\n", /^line 5: .*status: /],
    ["bins:\n  - slug: a\n    settings: { nonsense: 1 }\n", "line 3: bins.0.settings.nonsense: is not a known field"],
    ["bins:\n  - slug: a\n  - slug: b\n  - slug: a\n", 'line 4: the slug "a" stands in line 2 too'],
    [`key: hsk_short\nbins: []\n`, /^line 1: key: must be "hsk_"/],
  ])("says what is wrong in %j, and in which line", (text, message) => {
    expect(() => parseBinsFile(text)).toThrow(message);
  });

  it("does not unfold a bomb of aliases", () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(", ")}]`,
    );
    expect(() => parseBinsFile(`a0: &a0 x\n${levels.join("\n")}\nbins: []\n`)).toThrow(/alias/i);
  });
});
