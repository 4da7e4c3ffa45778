import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import type { ByteHunk, LineHunk } from "@/lib/diff/diff-schema";
import { diffAsJsonPatch } from "@/lib/diff/patch/diff-as-json-patch";
import { diffWords } from "@/lib/diff/text/diff-words";
import { generalPath } from "@/lib/http/path/general-path";
import { buildDiffMessage, rows } from "./build-diff-message";

function compare(left: string | Uint8Array, right: string | Uint8Array, leftType: string, rightType = leftType) {
  return diffMessages(
    buildDiffMessage(left, { contentType: leftType }),
    buildDiffMessage(right, { contentType: rightType }),
  ).body;
}

/** Puts the hunks in the place of what they replace in the left text. */
function applyHunks(text: string, hunks: readonly LineHunk[]): string {
  const lines = text.split(/(?<=\n)/);
  const parts: string[] = [];
  let next = 0;
  for (const hunk of hunks) {
    parts.push(...lines.slice(next, hunk.leftStart - 1));
    next = hunk.leftStart - 1 + hunk.leftCount;
    const removed = hunk.lines.filter(({ op }) => op !== "added").map((line) => line.text);
    expect(removed).toEqual(lines.slice(hunk.leftStart - 1, next));
    parts.push(...hunk.lines.filter(({ op }) => op !== "removed").map((line) => line.text));
  }
  return [...parts, ...lines.slice(next)].join("");
}

describe("text", () => {
  const text = fc
    .array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n", "the quick fox\n", "the slow fox\n"), { maxLength: 30 })
    .map((lines) => `${lines.join("")}end`);

  it("has hunks that make the right out of the left", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { hunks = [] } = compare(left, right, "text/plain");
        expect(applyHunks(left, hunks as LineHunk[])).toBe(right);
      }),
      { numRuns: 1000 },
    );
  });

  it("is shown by line and word", () => {
    const body = compare("one\nthe quick fox\nthree\n", "one\nthe slow fox\nthree\nfour\n", "text/plain");
    expect(rows(body.changes)).toEqual(["changed line 2: the quick fox\n → the slow fox\n", "added line 4: four\n"]);
    expect(body.hunks).toHaveLength(1);
    const [hunk] = (body.hunks ?? []) as LineHunk[];
    expect(hunk?.lines[1]?.pieces).toEqual([
      { op: "same", text: "the " },
      { op: "removed", text: "quick" },
      { op: "same", text: " fox\n" },
    ]);
  });

  it("has words that joined are either side", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (left, right) => {
        const pieces = diffWords(left, right) ?? [];
        if (pieces.length === 0) return;
        const join = (without: string) =>
          pieces
            .filter(({ op }) => op !== without)
            .map((piece) => piece.text)
            .join("");
        expect([join("added"), join("removed")]).toEqual([left, right]);
      }),
    );
    expect(diffWords("completely", "different")).toBeNull();
  });
});

describe("bytes", () => {
  it("name the first difference and every range", () => {
    const left = new Uint8Array(100).map((_, at) => at);
    const right = Uint8Array.from(left);
    right.set([255, 254], 10);
    right[60] = 0;
    const body = compare(left, right, "application/octet-stream");
    expect(body.kind).toBe("binary");
    expect(body.notes).toEqual(["The first difference is at byte 10; both are 100 bytes long."]);
    expect(rows(body.changes)).toEqual(["changed bytes 10–11: 0a 0b → ff fe", "changed byte 60: 3c → 00"]);
  });

  it("of other lengths are found where they moved to", () => {
    const left = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const body = compare(left, Uint8Array.from([0, 1, 255, 2, 3, 4, 5, 6, 7, 77, 78, 9]), "application/octet-stream");
    expect(rows(body.changes)).toEqual(["added byte 2: ff", "changed byte 8 ⇒ bytes 9–10: 08 → 4d 4e"]);
  });

  it("have ranges that make the right out of the left", () => {
    const bytes = fc
      .array(fc.constantFrom(0, 1, 2, 255), { maxLength: 40 })
      .map((list) => Uint8Array.from([0, ...list]));
    fc.assert(
      fc.property(bytes, bytes, (left, right) => {
        const { hunks = [] } = compare(left, right, "application/octet-stream");
        const made: number[] = [];
        let next = 0;
        for (const hunk of hunks as ByteHunk[]) {
          made.push(...left.subarray(next, hunk.leftStart), ...right.subarray(hunk.rightStart, hunk.rightEnd));
          next = hunk.leftEnd;
        }
        expect([...made, ...left.subarray(next)]).toEqual([...right]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("kinds of bodies", () => {
  it.each<[string, string, string, string, string, string[], string]>([
    [
      "JSON beside a form",
      '{"a":"1"}',
      "application/json",
      "a=1",
      "application/x-www-form-urlencoded",
      ['changed lines 1–3 ⇒ line 1: {\n  "a": "1"\n}\n → a=1\n'],
      "The left body is JSON, the right one a form: compared as text.",
    ],
    [
      "broken JSON",
      '{"a":1',
      "application/json",
      '{"a":2',
      "application/json",
      ['changed line 1: {"a":1 → {"a":2'],
      "Compared as text.",
    ],
    [
      "JSON lines",
      '{"a":1}\n{"a":2}\n',
      "application/x-ndjson",
      '{"a":1}\n{"a":3}\n',
      "application/x-ndjson",
      ["changed $[1].a: 2 → 3"],
      "",
    ],
    [
      "lines that are only JSON together",
      "[1\n2]\n",
      "application/x-ndjson",
      "[1]\n",
      "application/x-ndjson",
      ["changed lines 1–2 ⇒ line 1: [1\n2]\n → [1]\n"],
      "The left body cannot be compared as JSON (line 1 is no JSON value).",
    ],
    [
      "a body and none",
      "",
      "application/json",
      "[1]",
      "application/json",
      ["added $: [1]"],
      "Only one of the two has a body.",
    ],
    [
      "XML that is not whole",
      "<a><b></a>",
      "text/xml",
      "<a/>",
      "text/xml",
      ["changed line 1: <a><b></a> → <a/>"],
      "The left body cannot be compared as XML (Line 1, column 7: </b> was expected, not </a>.).",
    ],
  ])("%s", (_, left, leftType, right, rightType, expected, note) => {
    const body = compare(left, right, leftType, rightType);
    expect(rows(body.changes)).toEqual(expected);
    expect(body.notes.join(" ")).toContain(note);
  });

  it.each([
    ["without parts", "some text", "other text", ["changed line 1: some text → other text"]],
    ["with another preamble", "a\r\n--b\r\n\r\nx\r\n--b--", "c\r\n--b\r\n\r\nx\r\n--b--", ["changed preamble: a → c"]],
    ["cut short", "--b\r\n\r\nx\r\n--b--", "--b\r\n\r\nx", ["removed last delimiter: "]],
  ])("multipart %s is not taken for equal", (_, left, right, expected) => {
    expect(rows(compare(left, right, "multipart/form-data; boundary=b").changes)).toEqual(expected);
  });

  it("a form of more fields than are read is not taken for equal", () => {
    const form = (end: string) => `${"a=1&".repeat(10_000)}${end}`;
    const body = compare(form("b=1"), form("b=2"), "application/x-www-form-urlencoded");
    expect([body.changes.length, body.notes[0]]).toEqual([1, "Too many fields: compared as text."]);
    expect(compare("a=1&&b=2", "a=%31&b=2", "application/x-www-form-urlencoded")).toMatchObject({
      changes: [],
      notes: ["The same content, written differently."],
    });
  });

  it("are equal, and said so, where only the writing differs", () => {
    expect(compare('{"a":1,"b":"ä"}', '{ "b": "\\u00e4", "a": 1 }', "application/json")).toMatchObject({
      changes: [],
      isIdentical: false,
      notes: ["The same JSON, written differently: white space, order of keys or escapes."],
    });
    expect(compare("<a b='1' c='2'/>", '<a c="2" b="1"></a>', "text/xml").notes).toHaveLength(1);
  });

  it.each([
    ["1", "1.0", "changed $: 1 → 1.0", "the same number, written differently"],
    ["100", "1E2", "changed $: 100 → 1E2", "the same number, written differently"],
    [
      "12345678901234567890",
      "12345678901234567891",
      "changed $: 12345678901234567890 → 12345678901234567891",
      undefined,
    ],
    ['"1"', "1", 'type $: "1" → 1', undefined],
    ["true", "1", "type $: true → 1", undefined],
    ["null", "[]", "changed $: null → []", undefined],
    ['{"a":1,"a":2}', '{"a":1,"a":3}', "changed $.a: 2 → 3", "number 2 of 2 members of this name"],
  ])("JSON %s and %s", (left, right, row, note) => {
    const [change] = compare(left, right, "application/json").changes;
    expect(rows(change === undefined ? [] : [change])).toEqual([row]);
    expect(change?.note).toBe(note);
  });
});

describe("bounds", () => {
  it("deep nesting is compared as text, and said so", () => {
    const deep = (inner: string) => "[".repeat(100_000) + inner + "]".repeat(100_000);
    const body = compare(deep(""), deep("1"), "application/json");
    expect(body.kind).toBe("text");
    expect(body.notes[0]).toContain("at most 512 levels of nesting");
    const xml = (inner: string) => "<a>".repeat(100_000) + inner + "</a>".repeat(100_000);
    expect(compare(xml("1"), xml("2"), "text/xml").notes[0]).toContain("Nested more than 512 levels deep");
  });

  it("as deep as JSON is read, it is compared by structure", () => {
    const deep = (inner: string) => '{"a":['.repeat(255) + inner + "]}".repeat(255);
    expect(compare(deep("1"), deep("2"), "application/json").changes).toHaveLength(1);
  });

  it("multipart in multipart is followed so far only", () => {
    let body = "end";
    for (let level = 0; level < 300; level += 1) {
      body = `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level - 1}\r\n\r\n${body}\r\n--b${level}--\r\n`;
    }
    const diff = compare(body, body.replace("end", "END"), "multipart/mixed; boundary=b299");
    expect(diff.changes).toHaveLength(1);
    expect(diff.notes.join()).toContain("Nested too deep");
  });

  it("lists so many changes and counts the rest", () => {
    const list = (add: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`k${at}`, at + add])));
    const body = compare(list(0), list(1), "application/json");
    expect([body.changes.length, body.more]).toEqual([5000, 1000]);
  });

  it("takes as many members as come, of many names and of one", () => {
    const many = `{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join()}}`;
    const same = `{${'"k":1,'.repeat(200_000)}"k":2}`;
    const list = (left: string, right: string) => {
      const { changes, more } = compare(left, right, "application/json");
      return changes.length + more;
    };
    expect([list(many, "{}"), list("{}", many), list(same, "{}"), list(same, many)]).toEqual([
      200_000, 200_000, 200_001, 400_001,
    ]);
  });

  it("does not repeat long names in every path", () => {
    const name = "n".repeat(1_000_000);
    const list = (add: number) =>
      JSON.stringify({ [name]: Array.from({ length: 3000 }, (_, at) => ({ id: at, v: at + add })) });
    const paths = compare(list(0), list(1), "application/json").changes.map(({ path }) => path);
    expect(paths[0]).toMatch(/^\$\.n{500}…\[0\]\.v$/);
    expect(paths).toHaveLength(3000);
    expect(generalPath(paths[0] ?? "")).toBeNull();
    const xml = (value: string) => `<${name}>${`<a b="${value}"/>`.repeat(3000)}</${name}>`;
    expect(compare(xml("1"), xml("2"), "text/xml").changes[0]?.path).toMatch(/^\/n{499}…\/a\[1\]\/@b$/);
    const result = diffAsJsonPatch(buildDiffMessage(list(0)), buildDiffMessage(list(1)));
    expect(result.ok && result.patch.operations.map(({ op, path }) => `${op} ${path}`)).toEqual(["replace "]);
  });

  it("shows long values around their first difference", () => {
    const long = (end: string) => JSON.stringify("x".repeat(50_000) + end);
    const [change] = compare(long("left"), long("right"), "application/json").changes;
    expect(change).toMatchObject({ leftLength: 50_006, rightLength: 50_007 });
    expect(change?.left).toMatch(/^…x+left"$/);
    expect(change?.right?.length).toBeLessThan(2100);
  });

  it("reports how far it is, never less than before", () => {
    const seen: number[] = [];
    const message = (value: number) => buildDiffMessage(JSON.stringify({ value }));
    diffMessages(message(1), message(2), { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual(seen.toSorted((first, second) => first - second));
    expect(seen.at(-1)).toBe(1);
  });
});
