import { describe, expect, it } from "vitest";
import { flattenChanges } from "@/components/diff/flat-change";
import { Folds } from "@/components/diff/rows/folds";
import { listSections } from "@/components/diff/rows/list-sections";
import type { ViewRow } from "@/components/diff/rows/view-row";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { diffMessages } from "@/lib/diff/diff-messages";
import type { RawHeaders } from "@/lib/http/raw-headers";

const encoder = new TextEncoder();

function message(body: string | Uint8Array, contentType: string, headers: RawHeaders = [], target = "/"): DiffMessage {
  return {
    method: "POST",
    target,
    httpVersion: "1.1",
    headers: [...headers, ["Content-Type", contentType]],
    body: typeof body === "string" ? encoder.encode(body) : body,
  };
}

function show(left: DiffMessage, right: DiffMessage) {
  const diff = diffMessages(left, right);
  const changes = flattenChanges(diff);
  const folds = new Folds();
  const sections = listSections(left, right, diff, {}, folds);
  const rowsOf = (id: string) => sections.find((section) => section.id === id)?.rows ?? [];
  return { changes, sections, rowsOf, folds };
}

function print(row: ViewRow): string {
  switch (row.kind) {
    case "pair": {
      const cell = (side: typeof row.left) =>
        side === null ? "" : `${side.name === undefined ? "" : `${side.name}=`}${side.text}`;
      return `${row.op}: ${cell(row.left)} | ${cell(row.right)}`;
    }
    case "bytes":
      return `bytes: ${row.left?.offset ?? ""} | ${row.right?.offset ?? ""}`;
    case "fold":
      return `${row.count} ${row.what}`;
    case "note":
      return `note: ${row.text}`;
  }
}

/** Every change must be found in the views: jumping to it must lead somewhere. */
function unseen({ changes, sections }: ReturnType<typeof show>): string[] {
  const seen = new Set(
    sections.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === "pair" || row.kind === "bytes" ? row.changes : [])),
    ),
  );
  return changes.filter(({ index }) => !seen.has(index)).map(({ change }) => change.path);
}

describe("two messages side by side", () => {
  it("have their fields matched by name, equal ones folded, changes of parts at their field", () => {
    const shown = show(
      message("", "text/plain", [
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
        ["Stripe-Signature", "t=1,v1=aa"],
        ["X", "x"],
      ]),
      message("", "text/plain", [
        ["A", "1"],
        ["B", "2"],
        ["C", "3"],
        ["stripe-signature", "t=2,v1=bb"],
        ["Y", "y"],
      ]),
    );
    expect(shown.rowsOf("headers").map(print)).toEqual([
      "3 field",
      "changed: Stripe-Signature=t=1,v1=aa | stripe-signature=t=2,v1=bb",
      "removed: X=x | ",
      "added:  | Y=y",
      "same: Content-Type=text/plain | Content-Type=text/plain",
    ]);
    const [, signature] = shown.rowsOf("headers");
    expect(signature).toMatchObject({ changes: [0, 1] });
    expect(unseen(shown)).toEqual([]);
  });

  it("have the parameters of the query apart from the request line", () => {
    const shown = show(message("", "text/plain", [], "/a?x=1&y=2"), message("", "text/plain", [], "/b?x=1&y=3"));
    expect(shown.rowsOf("request").map(print)).toEqual(["changed: POST /a HTTP/1.1 | POST /b HTTP/1.1"]);
    expect(shown.rowsOf("query").map(print)).toEqual(["same: x=1 | x=1", "changed: y=2 | y=3"]);
    expect(unseen(shown)).toEqual([]);
  });

  it("have JSON by its structure, the lines of a new value at one change", () => {
    const shown = show(
      message('{"a":1,"b":[1,2],"c":"x"}', "application/json"),
      message('{"a":1,"b":[1,2],"c":"y","d":{"e":1}}', "application/json"),
    );
    const rows = shown.rowsOf("body");
    expect(rows.map(print)).toEqual([
      "same: { | {",
      'same: "a": 1 | "a": 1',
      'same: "b": [1,2] | "b": [1,2]',
      'changed: "c": "x" | "c": "y"',
      'added:  | "d": {',
      'added:  |   "e": 1',
      "added:  | }",
      "same: } | }",
    ]);
    expect(rows.slice(4, 7).map((row) => (row.kind === "pair" ? row.changes : null))).toEqual([[1], [1], [1]]);
    expect(unseen(shown)).toEqual([]);
  });

  it("have texts by line, with their numbers and what is the same counted", () => {
    const lines = (changed: string) =>
      Array.from({ length: 30 }, (_, at) => (at === 15 ? changed : `line ${at}`)).join("\n");
    const shown = show(message(lines("old words"), "text/plain"), message(lines("new words"), "text/plain"));
    const rows = shown.rowsOf("body");
    expect(rows.map(print)).toEqual([
      "12 line",
      "same: line 12 | line 12",
      "same: line 13 | line 13",
      "same: line 14 | line 14",
      "changed: old words | new words",
      "same: line 16 | line 16",
      "same: line 17 | line 17",
      "same: line 18 | line 18",
      "11 line",
    ]);
    expect(rows[4]).toMatchObject({ left: { line: 16 }, right: { line: 16 }, changes: [0] });
    expect(unseen(shown)).toEqual([]);
  });

  it("hold the lines that are folded, numbered on both sides", () => {
    const shown = show(
      message(`${"same\n".repeat(20)}old\n${"tail\n".repeat(20)}`, "text/plain"),
      message(`${"same\n".repeat(20)}new\nmore\n${"tail\n".repeat(20)}`, "text/plain"),
    );
    const [first, last] = shown.rowsOf("body").filter((row) => row.kind === "fold");
    expect(first).toMatchObject({ count: 17, inner: { length: 17 } });
    expect(first?.inner?.[0]).toMatchObject({ left: { text: "same", line: 1 }, right: { text: "same", line: 1 } });
    expect(last?.inner?.at(-1)).toMatchObject({ left: { text: "tail", line: 41 }, right: { text: "tail", line: 42 } });
  });

  it("unfold what is long some rows at a time: lines, values, bytes, and a body that both have", () => {
    const text = (end: string) => `${"same\n".repeat(1000)}${end}\n`;
    const json = (end: number) => JSON.stringify([...Array.from({ length: 1000 }, (_, at) => at), end]);
    const bytes = (end: number) => Uint8Array.from({ length: 1001 }, (_, at) => (at === 1000 ? end : at % 256));
    const unfold = (left: DiffMessage, right: DiffMessage) => {
      const { rowsOf, folds } = show(left, right);
      const [fold] = rowsOf("body").filter((row) => row.kind === "fold");
      if (fold === undefined) return null;
      const rows = folds.read(fold.id, fold.size - 2, fold.size + 10) ?? [];
      return [fold.inner, `${fold.count} ${fold.what}`, fold.size, ...rows.map(print)];
    };
    const lines = message(text("old"), "text/plain");
    expect(unfold(lines, message(text("new"), "text/plain"))).toEqual([
      ...[null, "997 line", 997],
      ...["same: same | same", "same: same | same"],
    ]);
    expect(unfold(message(json(-1), "application/json"), message(json(-2), "application/json"))).toEqual([
      ...[null, "998 value", 998],
      ...["same: 996 | 996", "same: 997 | 997"],
    ]);
    const type = "application/octet-stream";
    expect(unfold(message(bytes(1), type), message(bytes(2), type))).toEqual([
      ...[null, "992 byte", 124],
      ...["bytes: 976 | 976", "bytes: 984 | 984"],
    ]);
    expect(unfold(lines, lines)).toEqual([null, "1001 line", 1001, "same: same | same", "same: old | old"]);
    expect(unfold(message(bytes(1), type), message(bytes(1), type))).toEqual([
      ...[null, "1001 byte", 126],
      ...["bytes: 992 | 992", "bytes: 1000 | 1000"],
    ]);
    expect(new Folds().read(0, 0, 10)).toBeNull();
  });

  it("show the ends of lines where only those differ", () => {
    const shown = show(message("a\nb\n", "text/plain"), message("a\r\nb", "text/plain"));
    expect(shown.rowsOf("body").map(print)).toEqual(["changed: a␊ | a␍␊", "changed: b␊ | b"]);
  });

  it("have removed and added stretches of a text at their changes", () => {
    const left = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n";
    const right = "a\nnew\nb\nc\nd\ne\nf\ng\nh\ni\nk\nl\nM\n";
    expect(unseen(show(message(left, "text/plain"), message(right, "text/plain")))).toEqual([]);
  });

  it("have bytes as rows of eight around what differs", () => {
    const bytes = (at: number, value: number) =>
      Uint8Array.from({ length: 100 }, (_, index) => (index === at ? value : index));
    const shown = show(
      message(bytes(50, 255), "application/octet-stream"),
      message(bytes(50, 254), "application/octet-stream"),
    );
    expect(shown.rowsOf("body").map(print)).toEqual([
      "40 byte",
      "bytes: 40 | 40",
      "bytes: 48 | 48",
      "bytes: 56 | 56",
      "36 byte",
    ]);
    expect(unseen(shown)).toEqual([]);
  });

  it("have bytes that were put in, beside nothing at the end", () => {
    const left = Uint8Array.from({ length: 20 }, (_, at) => at + 128);
    const right = Uint8Array.from([...left, 1, 2, 3]);
    const shown = show(message(left, "application/octet-stream"), message(right, "application/octet-stream"));
    expect(shown.rowsOf("body").map(print)).toEqual(["8 byte", "bytes: 8 | 8", "bytes: 16 | 16"]);
    expect(unseen(shown)).toEqual([]);
  });

  it("have forms by field", () => {
    const type = "application/x-www-form-urlencoded";
    const shown = show(message("a=1&b=two+words", type), message("a=1&b=three+words", type));
    expect(shown.rowsOf("body").map(print)).toEqual(["same: a=1 | a=1", "changed: b=two words | b=three words"]);
    expect(unseen(shown)).toEqual([]);
  });

  it("have a body that only one of them has as added or removed", () => {
    const shown = show(message("", "text/plain"), message("one\ntwo\n", "text/plain"));
    expect(shown.rowsOf("body").map(print)).toEqual(["added:  | one", "added:  | two"]);
    expect(show(message("", "text/plain"), message("", "text/plain")).rowsOf("body")).toEqual([]);
  });

  it("have XML by line", () => {
    const xml = (total: number) => `<order>\n  <id>1</id>\n  <total>${total}</total>\n</order>\n`;
    const shown = show(message(xml(1), "application/xml"), message(xml(2), "application/xml"));
    expect(shown.rowsOf("body").map(print)).toContain("changed:   <total>1</total> |   <total>2</total>");
  });

  it("have XML of one line by tag", () => {
    const xml = (total: number) => `<order><id>1</id><total>${total}</total></order>`;
    const shown = show(message(xml(1), "application/xml"), message(xml(2), "application/xml"));
    expect(shown.rowsOf("body").map(print)).toContain("changed: <total>1</total> | <total>2</total>");
  });
});
