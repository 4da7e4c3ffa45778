import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignJson } from "@/lib/diff/aligned/align-json";
import type { AlignedRow } from "@/lib/diff/aligned/aligned-row";
import { printEqual } from "@/lib/diff/aligned/print-equal";
import { diffMessages } from "@/lib/diff/diff-messages";
import { compareJsonBodies } from "@/lib/diff/json/compare-json-bodies";
import { buildDiffMessage } from "./build-diff-message";
import { jsonPairs } from "./json-pairs";

function align(left: string, right: string): readonly AlignedRow[] {
  const compared = compareJsonBodies(buildDiffMessage(left), buildDiffMessage(right));
  if (!compared.ok) throw new Error(compared.reason);
  return alignJson(compared.left, compared.right, compared.delta).rows;
}

function draw(row: AlignedRow): string {
  const indent = "  ".repeat(row.depth);
  if (row.kind === "fold") return `${indent}… ${row.values.length}`;
  return `${indent}${row.left ?? ""} | ${row.right ?? ""}${row.op === "same" ? "" : ` ${row.op} ${row.path ?? ""}`}`;
}

describe("JSON side by side", () => {
  it("holds what it folds, and writes it when it is unfolded: on several lines where it is long", () => {
    const long = { name: "n".repeat(60), value: "v".repeat(60) };
    const list = (last: number) => JSON.stringify([{ id: 1 }, long, 2, 3, last]);
    const [fold] = align(list(-1), list(-2)).filter((row) => row.kind === "fold");
    expect(fold?.values.map(printEqual)).toEqual(['{"id":1}', JSON.stringify(long, null, 2)]);
    expect(printEqual({ label: '"a": ', node: fold?.values[0]?.node ?? expect.fail("a value") })).toBe('"a": {"id":1}');
  });

  it("shows what differs with its neighbours, and folds the rest", () => {
    const rows = align(
      '{"a":1,"b":2,"c":3,"d":4,"gone":{"x":1},"e":[{"id":1,"v":1},{"id":2,"v":2},{"id":3,"v":3}],"f":6,"g":7,"h":8,"i":9}',
      '{"a":1,"b":2,"c":3,"d":"4","e":[{"id":3,"v":3},{"id":1,"v":1},{"id":2,"v":0}],"f":6,"g":7,"h":8,"i":9}',
    );
    expect(rows.map(draw)).toEqual([
      "{ | {",
      "  … 1",
      '  "b": 2 | "b": 2',
      '  "c": 3 | "c": 3',
      '  "d": 4 | "d": "4" type $.d',
      '  "gone": { |  removed $.gone',
      '    "x": 1 |  removed ',
      "  } |  removed ",
      '  "e": [ | "e": [',
      '    {"id":3,"v":3} | {"id":3,"v":3} moved $.e[0]',
      '    {"id":1,"v":1} | {"id":1,"v":1}',
      "    { | {",
      '      "id": 2 | "id": 2',
      '      "v": 2 | "v": 0 changed $.e[2].v',
      "    } | }",
      "  ] | ]",
      '  "f": 6 | "f": 6',
      '  "g": 7 | "g": 7',
      "  … 2",
      "} | }",
    ]);
  });

  it("has a row for every change of the list, under its path", () => {
    fc.assert(
      fc.property(jsonPairs, ([left, right]) => {
        const rows = align(left, right);
        const paths = rows.flatMap((row) =>
          row.kind === "line" && row.op !== "same" && row.path !== null ? [`${row.op} ${row.path}`] : [],
        );
        const { changes } = diffMessages(buildDiffMessage(left), buildDiffMessage(right)).body;
        expect(paths.sort()).toEqual(changes.map(({ op, path }) => `${op} ${path}`).sort());
      }),
      { numRuns: 1000 },
    );
  });
});
