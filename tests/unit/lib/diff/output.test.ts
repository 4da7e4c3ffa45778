import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { messageDiffSchema } from "@/lib/diff/diff-schema";
import { hideNoise } from "@/lib/diff/hide-noise";
import { markdownCode, markdownFence } from "@/lib/diff/output/markdown-code";
import { printDiffAsJson } from "@/lib/diff/output/print-diff-as-json";
import { printMarkdown } from "@/lib/diff/output/print-markdown";
import { summarizeDrift } from "@/lib/diff/output/summarize-drift";
import { buildDiffMessage } from "./build-diff-message";

const names = { left: "#1", right: "#2" };
const nasty = fc.string({
  unit: fc.constantFrom("`", "|", "\\", "<b>", "@me", "\n", "\r", "~~~", "[x](y)", "a", " ", "\u202e"),
  maxLength: 12,
});

/** Takes the code spans out of a table row as CommonMark reads them; what is left is Markdown. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, "");
}

describe("Markdown", () => {
  it("shows a table for each part", () => {
    const diff = diffMessages(
      buildDiffMessage('{"id":1,"a":"x|y"}', { headers: [["X-A", "1"]] }),
      buildDiffMessage('{"id":1,"a":2,"b":"`"}', { headers: [["X-A", "2"]] }),
    );
    expect(printMarkdown(diff, names)).toBe(
      [
        "**`#1` → `#2`**",
        "### Headers\n\n| path | change | left | right |\n| --- | --- | --- | --- |\n| `x-a` | changed | `1` | `2` |",
        '### Body (json)\n\n| path | change | left | right |\n| --- | --- | --- | --- |\n| `$.a` | other type | `"x\\|y"` | `2` |\n| `$.b` | added |  | ``"`"`` |\n',
      ].join("\n\n"),
    );
  });

  it("keeps captured text inside of code, whatever it is", () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const headers = (value: string): Array<[string, string]> => [["X-A", value]];
        const diff = diffMessages(
          buildDiffMessage(JSON.stringify({ v: left }), { headers: headers(left) }),
          buildDiffMessage(JSON.stringify({ v: right }), { headers: headers(right) }),
        );
        const rows = printMarkdown(diff, names)
          .split("\n")
          .filter((line) => line.startsWith("|"));
        for (const row of rows) {
          expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
          expect(withoutCode(row)).toMatch(/^\| *\|( path)? ?[\w ()|-]*\|$|^\| path|^\| ---/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never lets a text close its fence", () => {
    fc.assert(
      fc.property(nasty, nasty, (left, right) => {
        const text = (line: string) => buildDiffMessage(`${line}\n\`\`\`\n`, { contentType: "text/plain" });
        const lines = printMarkdown(diffMessages(text(left), text(`${right}!`)), names).split("\n");
        const open = lines.findIndex((line) => /^`{3,}diff$/.test(line));
        const fence = lines[open]?.replace("diff", "") ?? "";
        expect(lines.slice(open + 1).findIndex((line) => line.trim().startsWith(fence))).toBe(
          lines.slice(open + 1).indexOf(fence),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["", "(empty)"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["a\\|b", "`a\\u005c\\|b`"],
    [" a", "`  a `"],
    ["a\nb\u0000\u202e", "`a\\nb\\u0000\\u202e`"],
  ])("writes %j as code", (text, code) => expect(markdownCode(text)).toBe(code));

  it("takes a longer fence for a longer run", () => expect(markdownFence("a\n````")).toBe("`````"));

  it("says that there is no difference, and what is hidden", () => {
    const message = buildDiffMessage("{}");
    expect(printMarkdown(diffMessages(message, message), names)).toContain("No differences.");
    const dated = (date: string) => buildDiffMessage("{}", { headers: [["Date", date]] });
    expect(printMarkdown(hideNoise(diffMessages(dated("a"), dated("b"))), names)).toContain(
      "Changes hidden as noise: 1.",
    );
  });
});

it("prints JSON that its schema reads", () => {
  const diff = diffMessages(buildDiffMessage('{"a":1}'), buildDiffMessage('{"a":2}'));
  expect(messageDiffSchema.parse(JSON.parse(printDiffAsJson(diff)))).toEqual(diff);
});

describe("drift", () => {
  it.each([
    ['{"a":1}', '{"a":1,"b":2,"c":3,"n":{}}', "3 added", true],
    ['{"a":1,"b":[{"x":1},{"x":2}]}', '{"a":"1","b":[{"x":1,"y":1},{"x":2,"y":2}]}', "1 added, 1 type change", true],
    ['{"a":1,"b":2}', '{"a":"1"}', "1 removed, 1 type change", true],
    ['{"a":1}', '{"a":2}', "same shape, 1 other value", false],
    ['{"a":[1]}', '{"a":[1,2,3]}', "same shape, 2 other values", false],
    ['{"created":1700000000}', '{"created":1700000009}', "no difference", false],
  ])("of %s and %s is %s", (left, right, text, hasDrifted) => {
    const drift = summarizeDrift(diffMessages(buildDiffMessage(left), buildDiffMessage(right)));
    expect(drift).toMatchObject({ text, hasDrifted });
  });
});
