import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { hideNoise } from "@/lib/diff/hide-noise";
import { collectValues } from "@/lib/diff/many/collect-values";
import { learnNoise } from "@/lib/diff/many/learn-noise";
import { listVaryingPaths } from "@/lib/diff/many/list-varying-paths";
import { buildDiffMessage } from "./build-diff-message";

/** A hit whose cursor, and header of the same sort, differ in each; whose status does now and then. */
function hit(turn: number, extra: object = {}) {
  return buildDiffMessage(
    JSON.stringify({
      cursor: `c-${turn}`,
      status: turn % 5 === 0 ? "late" : "paid",
      lines: [{ mark: turn }, { mark: -turn }],
      ...extra,
    }),
    {
      headers: [
        ["X-Cursor", `c${turn}`],
        ["X-Mode", "live"],
      ],
    },
  );
}

const hits = Array.from({ length: 8 }, (_, index) => hit(index + 1));

describe("learning what is noise", () => {
  it("learns paths and headers that differ in nearly every pair, whatever their index", () => {
    expect(learnNoise(hits)).toEqual({ headers: ["x-cursor"], paths: ["$.cursor", "$.lines[*].mark"], pairs: 7 });
  });

  it("learns nothing from too few hits, from what comes and goes, or from what has several types", () => {
    expect(learnNoise(hits.slice(0, 4))).toEqual({ headers: [], paths: [], pairs: 0 });
    const changing = Array.from({ length: 8 }, (_, turn) => hit(0, turn % 2 === 0 ? { gone: turn } : { typed: turn }));
    const typed = Array.from({ length: 8 }, (_, turn) =>
      buildDiffMessage(`{"v":${turn % 2 === 0 ? turn : `"${turn}"`}}`),
    );
    expect(learnNoise(changing).paths).toEqual([]);
    expect(learnNoise(typed).paths).toEqual([]);
  });

  it("marks what it learned, and only where a value changed", () => {
    const learned = learnNoise(hits);
    const diff = diffMessages(hit(1, { total: 1 }), hit(2, { total: 2 }), { learned });
    expect(diff.body.changes.map(({ path, noiseKind }) => [path, noiseKind])).toEqual([
      ["$.cursor", "learned"],
      ["$.lines[0].mark", "learned"],
      ["$.lines[1].mark", "learned"],
      ["$.total", undefined],
    ]);
    expect(hideNoise(diff, ["learned"])).toMatchObject({ headers: [], hidden: 4 });
    expect(hideNoise(diff, ["known"])).toMatchObject({ hidden: 0 });
    const gone = diffMessages(hit(1), hit(2, { cursor: null }), { learned });
    expect(gone.body.changes[0]).toMatchObject({ path: "$.cursor", op: "changed" });
  });
});

describe("one path over many hits", () => {
  const numbered = [
    ...hits.map((message, index) => ({ ...message, seq: index + 10 })),
    { ...buildDiffMessage("no JSON"), seq: 99 },
  ];

  it("counts its values, with where each came first and last", () => {
    const result = collectValues(numbered, "$.status");
    expect(result).toMatchObject({
      ok: true,
      collected: {
        values: [
          { text: '"paid"', type: "string", count: 7, firstSeq: 10, lastSeq: 17 },
          { text: '"late"', type: "string", count: 1, firstSeq: 14, lastSeq: 14 },
        ],
        missing: 1,
      },
    });
    expect(result.ok && result.collected.rows[0]).toEqual({ seq: 10, texts: ['"paid"'] });
  });

  it.each([
    ["$.lines[*].mark", ["1", "-1"]],
    ["$..mark", ["1", "-1"]],
    ["$.lines[1].mark", ["-1"]],
    ["lines", ['[{"mark":1},{"mark":-1}]']],
    ["$.nothing", []],
  ])("finds %s", (path, texts) => {
    const result = collectValues(numbered, path);
    expect(result.ok && result.collected.rows[0]?.texts).toEqual(texts);
  });

  it("reads form fields, and says where a path is none", () => {
    const form = { ...buildDiffMessage("a=1&a=2&b=%20", { contentType: "application/x-www-form-urlencoded" }), seq: 1 };
    const result = collectValues([form], "$.a");
    expect(result.ok && result.collected.rows).toEqual([{ seq: 1, texts: ['"1"', '"2"'] }]);
    expect(collectValues([form], "$.[")).toMatchObject({ ok: false, offset: 2 });
  });
});

it("which paths vary over a selection, and how", () => {
  const { varying, constant, messages, isWhole } = listVaryingPaths([...hits, hit(9, { extra: true, status: 5 })]);
  expect({ messages, isWhole }).toEqual({ messages: 9, isWhole: true });
  expect(varying.map(({ path, how, present, distinct }) => `${path} ${how} ${present} ${distinct}`)).toEqual([
    "$.status types 9 3",
    "$.extra absent 1 1",
    "$.cursor always 9 9",
    "$.lines[*].mark always 9 9",
    "x-cursor always 9 9",
  ]);
  // Content-Type and X-Mode.
  expect(constant).toBe(2);
});
