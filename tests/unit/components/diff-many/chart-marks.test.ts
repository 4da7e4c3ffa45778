import { describe, expect, it } from "vitest";
import { placeMarks } from "@/components/diff-many/chart-marks";
import { isSecretPath } from "@/components/diff-many/is-secret-path";
import { manyPath, readChoice, readPath, writeChoice } from "@/components/diff-many/many-choice";
import type { CollectedDto } from "@/lib/comparisons/many-schema";

/** Of hits 1, 2, 3… */
function collect(texts: readonly (readonly string[])[]): CollectedDto {
  const counts = new Map<string, number>();
  for (const text of texts.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const values = [...counts].map(([text, count]) => ({ text, type: "string", count, firstSeq: 1, lastSeq: 1 }));
  return {
    path: "$.a",
    part: "body",
    rows: texts.map((own, index) => ({ seq: index + 1, texts: own, more: 0 })),
    values: values.sort((left, right) => right.count - left.count),
    distinct: counts.size,
    missing: texts.filter((own) => own.length === 0).length,
  };
}

describe("the chart of a path's values", () => {
  it("places numbers by their size", () => {
    expect(placeMarks(collect([["10"], ["20"], ["-30.5"], ["1e1"]]))).toEqual({
      kind: "numbers",
      least: -30.5,
      most: 20,
      marks: [
        { seq: 1, x: 0.125, y: 40.5 / 50.5 },
        { seq: 2, x: 0.375, y: 1 },
        { seq: 3, x: 0.625, y: 0 },
        { seq: 4, x: 0.875, y: 40.5 / 50.5 },
      ],
    });
  });

  it("puts one number into the middle", () => {
    expect(placeMarks(collect([["5"], ["5"]]))).toMatchObject({ marks: [{ y: 0.5 }, { y: 0.5 }] });
  });

  it("gives other values lanes, and one to those that have none", () => {
    const chart = placeMarks(collect([['"a"'], ['"a"'], ['"b"'], []]));
    expect(chart).toMatchObject({ kind: "lanes", lanes: ['"a"', '"b"', "nothing there"] });
    expect(chart.marks.map(({ y }) => y)).toEqual([5 / 6, 5 / 6, 0.5, 1 - 2.5 / 3]);
  });

  it("puts the rarest of many into one lane, once for each hit", () => {
    const chart = placeMarks(collect([["a"], ["b"], ["c"], ["d"], ["e"], ["f", "g", "h"]]));
    expect(chart).toMatchObject({ lanes: ["a", "b", "c", "d", "e", "other values"] });
    expect(chart.marks).toHaveLength(6);
  });

  it("has no marks where there is nothing at all", () => {
    expect(placeMarks(collect([[], []]))).toMatchObject({ kind: "lanes", lanes: ["nothing there"] });
  });
});

describe("the choice of hits in a URL", () => {
  it("comes back as it was", () => {
    for (const query of ["like=5", "q=path%3Aa", "seqs=1%2C2", "limit=50", "", "like=5&limit=20&path=%24.a"]) {
      const parameters = new URLSearchParams(query);
      expect(writeChoice(readChoice(parameters), readPath(parameters))).toBe(query);
    }
    expect(manyPath("b1", { like: "5" })).toBe("/b/b1/diff/many?like=5");
  });

  it("asks for a header in the place of a path", () => {
    expect(readPath(new URLSearchParams("header=x-a"))).toEqual({ part: "header", path: "x-a" });
  });
});

it.each([
  ["authorization", true],
  ["$.user.api_key", true],
  ["$['pass word'].token", true],
  ["$.tokens[*].value", false],
  ["$.amount", false],
])("the values of %s are veiled: %s", (path, isSecret) => {
  expect(isSecretPath(path)).toBe(isSecret);
});
