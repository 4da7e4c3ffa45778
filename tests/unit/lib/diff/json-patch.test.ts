import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffAsJsonPatch } from "@/lib/diff/patch/diff-as-json-patch";
import { printJsonPatch } from "@/lib/diff/patch/print-json-patch";
import { applyJsonPatch, canonical, readValue } from "./apply-json-patch";
import { buildDiffMessage } from "./build-diff-message";
import { jsonPairs } from "./json-pairs";

function patchOf(left: string, right: string) {
  const result = diffAsJsonPatch(buildDiffMessage(left), buildDiffMessage(right));
  if (!result.ok) throw new Error(result.reason);
  return result.patch;
}

describe("JSON Patch", () => {
  it("applied to the left gives the right, number text included", () => {
    fc.assert(
      fc.property(jsonPairs, ([left, right]) => {
        expect(canonical(applyJsonPatch(left, patchOf(left, right)))).toBe(canonical(readValue(right)));
      }),
      { numRuns: 3000 },
    );
  });

  it("puts any order of any elements right", () => {
    const elements = fc.array(fc.nat(12), { maxLength: 14 });
    fc.assert(
      fc.property(elements, elements, fc.boolean(), (first, second, isKeyed) => {
        const print = (list: number[]) =>
          JSON.stringify(isKeyed ? [...new Set(list)].map((id) => ({ id, same: true })) : list);
        const [left, right] = [print(first), print(second)];
        expect(canonical(applyJsonPatch(left, patchOf(left, right)))).toBe(canonical(readValue(right)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["a move as one operation", "[1,2,3,4,5]", "[2,3,4,5,1]", ['{"op": "move", "from": "/0", "path": "/4"}']],
    [
      "what is replaced with its number text",
      '{"a":1}',
      '{"a":1.0}',
      ['{"op": "replace", "path": "/a", "value": 1.0}'],
    ],
    ["names escaped", '{"a/b":{"~x":1}}', '{"a/b":{}}', ['{"op": "remove", "path": "/a~1b/~0x"}']],
    ["another root", "1", "[]", ['{"op": "replace", "path": "", "value": []}']],
    [
      "duplicate names by replacing their object",
      '{"o":{"a":1,"a":2}}',
      '{"o":{"a":1,"a":3}}',
      ['{"op": "replace", "path": "/o", "value": {"a":1,"a":3}}'],
    ],
  ])("writes %s", (_, left, right, operations) => {
    expect(printJsonPatch(patchOf(left, right))).toBe(`[\n${operations.map((line) => `  ${line}`).join(",\n")}\n]\n`);
  });

  it("is an empty list for equal values, and a reason for what is no JSON", () => {
    expect(printJsonPatch(patchOf('{"a":1,"b":2}', '{"b":2,"a":1}'))).toBe("[]\n");
    expect(diffAsJsonPatch(buildDiffMessage("{"), buildDiffMessage("{}"))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^The left body is no JSON: line 1, column 2/),
    });
  });
});
