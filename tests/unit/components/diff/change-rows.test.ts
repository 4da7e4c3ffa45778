import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenChanges } from "@/components/diff/flat-change";
import { Folds } from "@/components/diff/rows/folds";
import { listSections } from "@/components/diff/rows/list-sections";
import type { PairRow, ViewRow } from "@/components/diff/rows/view-row";
import { findRow } from "@/components/diff/view/find-row";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { diffMessages } from "@/lib/diff/diff-messages";
import { buildDiffMessage } from "@/tests/unit/lib/diff/build-diff-message";
import { jsonPairs } from "@/tests/unit/lib/diff/json-pairs";
import { documents, messages } from "@/tests/unit/lib/diff/random-messages";

function compare(left: DiffMessage, right: DiffMessage) {
  const diff = diffMessages(left, right);
  return { changes: flattenChanges(diff), sections: listSections(left, right, diff, {}, new Folds()) };
}

/** The paths of changes that no row shows. */
function unseen(left: DiffMessage, right: DiffMessage): string[] {
  const { changes, sections } = compare(left, right);
  return changes.filter(({ index }) => findRow(sections, index) === null).map(({ change }) => change.path);
}

/** What the first row of each change shows on both sides. */
function leads(left: string, right: string, contentType: string) {
  const { changes, sections } = compare(
    buildDiffMessage(left, { contentType }),
    buildDiffMessage(right, { contentType }),
  );
  const rows = sections.find(({ id }) => id === "body")?.rows ?? [];
  const isAt = (row: ViewRow, index: number): row is PairRow => row.kind === "pair" && row.changes.includes(index);
  const cell = (side: PairRow["left"]) =>
    side === null ? "" : `${side.name === undefined ? "" : `${side.name}=`}${side.text.trim()}`;
  return Object.fromEntries(
    changes.map(({ index, change }) => {
      const row = rows.find((one): one is PairRow => isAt(one, index));
      return [change.path, row === undefined ? null : `${cell(row.left)} | ${cell(row.right)}`];
    }),
  );
}

describe("a change in the list leads to a row that shows it", () => {
  it("in XML, by the line of its element or attribute", () => {
    const order = (total: number, size: string, more: string) =>
      `<order>\n  <id>1</id>\n  <item\n    id="a"\n    size="${size}"/>\n  <total>${total}</total>\n${more}</order>\n`;
    expect(leads(order(1, "s", "  <old/>\n"), order(2, "m", "  <new>\n    <deep/>\n  </new>\n"), "text/xml")).toEqual({
      "/order/item/@size": 'size="s"/> | size="m"/>',
      "/order/total": "<total>1</total> | <total>2</total>",
      "/order/old": "<old/> | <new>",
      "/order/new": "<old/> | <new>",
    });
  });

  it("in XML on one line, by its tag", () => {
    const order = (total: number, note: string) => `<o><a x="1">1</a>  <total>${total}</total><n>${note}</n></o>`;
    expect(leads(order(1, "a"), order(2, "b"), "text/xml")).toEqual({
      "/o/total": "<total>1</total> | <total>2</total>",
      "/o/n": "<n>a</n> | <n>b</n>",
    });
  });

  it("in XML where its line is the same on both sides, out of the fold around it", () => {
    const list = (end: string) => `<l>\n${"  <i>\n    <n>1</n>\n  </i>\n".repeat(30)}${end}</l>\n`;
    const { changes, sections } = compare(
      buildDiffMessage(list("  <j/>\n  <i>\n    <n>1</n>\n  </i>\n"), { contentType: "text/xml" }),
      buildDiffMessage(list("  <i>\n    <n>1</n>\n  </i>\n"), { contentType: "text/xml" }),
    );
    expect(changes.map(({ index }) => findRow(sections, index)?.section)).toEqual(changes.map(() => "body"));
  });

  it("in multipart, within its part", () => {
    const part = (name: string, more: string, content: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
    const json = '; filename="a.json"\r\nContent-Type: application/json';
    const left = `${part("title", "", "Old title")}${part("data", json, '{"a":1,"b":2}')}${part("gone", "", "x")}--b--`;
    const right = `${part("title", "", "New title")}${part("data", json.replace("a.json", "b.json"), '{"a":1,"b":3}')}${part("more", "", "y")}--b--`;
    expect(leads(left, right, "multipart/form-data; boundary=b")).toEqual({
      "title line 1": "Old title | New title",
      "data.content-disposition.filename": expect.stringContaining(
        'Content-Disposition=form-data; name="data"; filename="a.json"',
      ),
      "data $.b": '"b": 2 | "b": 3',
      gone: "Part gone=text/plain, 1 bytes | ",
      more: " | Part more=text/plain, 1 bytes",
    });
  });

  it("in forms and texts, and where one side has no body", () => {
    expect(leads("a=1&b=2", "a=1&b=3", "application/x-www-form-urlencoded")).toEqual({ b: "b=2 | b=3" });
    expect(leads("one\ntwo", "one\n2", "text/plain")).toEqual({ "line 2": "two | 2" });
    for (const type of ["text/plain", "text/xml", "application/json", "multipart/form-data; boundary=b"]) {
      expect(Object.values(leads("", "new", type)), type).toEqual([" | new"]);
    }
    const bytes = buildDiffMessage(Uint8Array.from([0, 1, 2, 255]), { contentType: "application/octet-stream" });
    expect(unseen(buildDiffMessage("", { contentType: "application/octet-stream" }), bytes)).toEqual([]);
  });

  it("in texts with more differences than are shown, at the last row that is", () => {
    const text = (word: string) =>
      Array.from({ length: 600 }, (_, at) => `${word} ${at}\n${"same\n".repeat(8)}`).join("");
    const { sections } = compare(
      buildDiffMessage(text("old"), { contentType: "text/plain" }),
      buildDiffMessage(text("new"), { contentType: "text/plain" }),
    );
    expect(sections.at(-1)?.rows.at(-1)).toMatchObject({
      kind: "note",
      text: expect.stringContaining("There is more"),
    });
    expect(
      unseen(
        buildDiffMessage(text("old"), { contentType: "text/plain" }),
        buildDiffMessage(text("new"), { contentType: "text/plain" }),
      ),
    ).toEqual([]);
  });

  it("in any two messages", () => {
    fc.assert(
      fc.property(messages, messages, (left, right) => {
        expect(unseen(left, right)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(jsonPairs, ([left, right]) => {
        expect(unseen(buildDiffMessage(left), buildDiffMessage(right))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(documents, documents, (left, right) => {
        const type = { contentType: "text/xml" };
        expect(unseen(buildDiffMessage(left, type), buildDiffMessage(right, type))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
