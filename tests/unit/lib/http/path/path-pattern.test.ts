import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { diffSettingsSchema } from "@/lib/diff/diff-settings-schema";
import { generalPath } from "@/lib/http/path/general-path";
import { coversPath, matchesPath } from "@/lib/http/path/match-path-pattern";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import { type PathStep, printPath } from "@/lib/http/path/path-step";
import { buildDiffMessage } from "@/tests/unit/lib/diff/build-diff-message";

function parse(text: string) {
  const parsed = parsePathPattern(text);
  if (!parsed.ok) throw new Error(`expected ${parsed.expected} at ${parsed.offset}`);
  return parsed.pattern;
}

describe("paths in settings", () => {
  it.each<[string, PathStep[], boolean, boolean]>([
    ["$", ["a"], false, true],
    ["$.a", ["a"], true, true],
    ["a", ["a", "b"], false, true],
    ["$.a.b", ["a"], false, false],
    ["$['a b'][0]", ["a b", 0], true, true],
    ['$["a"]', ["a"], true, true],
    ["$.items[*].id", ["items", 7, "id"], true, true],
    ["$.items.*", ["items", 7], true, true],
    ["$..etag", ["a", 0, "etag", "x"], false, true],
    ["$..etag", ["etag"], true, true],
    ["$..[1]", ["a", 1], true, true],
    ["$.a-b", ["a-b"], true, true],
    ["$['it\\'s']", ["it's"], true, true],
    ["$['\\u00e4']", ["ä"], true, true],
    ["$.0", ["0"], false, false],
  ])("%s against %j: exactly %s, covers %s", (text, steps, isExact, isCovered) => {
    const parsed = parsePathPattern(text);
    expect(parsed.ok && matchesPath(parsed.pattern, steps)).toBe(isExact);
    expect(parsed.ok && coversPath(parsed.pattern, steps)).toBe(isCovered);
  });

  it.each([
    ["$.", 2],
    ["$[", 2],
    ["$['a", 2],
    ["$[a]", 2],
    ["$ .a", 1],
    ["", 0],
    ["$...a", 3],
    ["$.a[?(@.b)]", 4],
    [`$${".a".repeat(65)}`, 129],
  ])("refuses %s at %d", (text, offset) => expect(parsePathPattern(text)).toMatchObject({ ok: false, offset }));

  it("never throws, and reads back every path that is printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        parsePathPattern(text);
      }),
    );
    const steps = fc.array(fc.oneof(fc.nat(1000), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 6 });
    fc.assert(
      fc.property(steps, (path) => {
        expect(matchesPath(parse(printPath(path)), path)).toBe(true);
        expect(matchesPath(parse(generalPath(printPath(path)) ?? ""), path)).toBe(true);
      }),
    );
  });

  it("are checked by the schema, with the reason", () => {
    expect(diffSettingsSchema.parse({ ignorePaths: ["$.a"], arrayKeys: { "$.items": "sku" } })).toBeDefined();
    const result = diffSettingsSchema.safeParse({ ignorePaths: ["$.["] });
    expect(result.error?.issues[0]?.message).toMatch(/is no path: expected .* at character 3/);
    expect(diffSettingsSchema.safeParse({ other: 1 }).success).toBe(false);
  });
});

describe("settings of the comparison", () => {
  const left = buildDiffMessage('{"meta":{"a":1},"items":[{"sku":"x","id":1,"n":1},{"sku":"y","id":2,"n":2}]}');
  const right = buildDiffMessage('{"meta":{"a":2},"items":[{"sku":"y","id":1,"n":2},{"sku":"x","id":2,"n":1}]}');
  const list = (options: object) =>
    diffMessages(left, right, options).body.changes.map(({ op, path, noiseKind }) =>
      `${op} ${path} ${noiseKind ?? ""}`.trim(),
    );

  it("name the member that tells elements apart", () => {
    expect(list({})).toContain("changed $.items[0].sku");
    expect(list({ arrayKeys: { "$.items": "sku" } })).toEqual([
      "changed $.meta.a",
      expect.stringMatching(/^(moved \$\.items\[\d\]|changed \$\.items\[0\]\.id)$/),
      expect.anything(),
      "changed $.items[1].id",
    ]);
  });

  it("ignore a path and what is below it, and nothing beside or above it", () => {
    expect(list({ ignorePaths: ["$.meta"] })).toContain("changed $.meta.a ignored");
    expect(list({ ignorePaths: ["$.met"] })).toContain("changed $.meta.a");
    const gone = diffMessages(buildDiffMessage('{"a":{"b":1}}'), buildDiffMessage("{}"), { ignorePaths: ["$.a.b"] });
    expect(gone.body.changes[0]?.noise).toBeUndefined();
    expect(list({ ignorePaths: ["not a path ["] })).toEqual(list({}));
  });
});
