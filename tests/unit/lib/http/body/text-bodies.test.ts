import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "@/lib/http/body/parse-csv";
import { parseForm } from "@/lib/http/body/parse-form";
import { parseSse } from "@/lib/http/body/parse-sse";
import { readGraphql } from "@/lib/http/body/read-graphql";
import { readNdjsonTree } from "@/lib/http/tree/read-ndjson-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";

// Any UTF-16 unit; the library's own "binary" unit takes a second to begin with.
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

const anyText = fc.oneof(fc.string({ unit: anyUnit }), fc.string());

describe("parseForm", () => {
  it("shows each field decoded and as sent", () => {
    expect(parseForm("a=1&&b=%zz&a=%C3%A4+x&c&=&d=%ff").fields).toEqual([
      { name: "a", value: "1", rawName: "a", rawValue: "1", isDuplicate: true, problem: null },
      { name: "b", value: "%zz", rawName: "b", rawValue: "%zz", isDuplicate: false, problem: "broken escape" },
      { name: "a", value: "ä x", rawName: "a", rawValue: "%C3%A4+x", isDuplicate: true, problem: null },
      { name: "c", value: "", rawName: "c", rawValue: null, isDuplicate: false, problem: null },
      { name: "", value: "", rawName: "", rawValue: "", isDuplicate: false, problem: null },
      { name: "d", value: "ÿ", rawName: "d", rawValue: "%ff", isDuplicate: false, problem: "not UTF-8" },
    ]);
  });

  it("reads what a browser writes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))), (pairs) => {
        const { fields } = parseForm(new URLSearchParams(pairs).toString());
        expect(fields.map(({ name, value }) => [name, value])).toEqual(pairs);
      }),
    );
  });

  it("never throws, loses nothing and keeps its bound", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = parseForm(text).fields.map((field) =>
          field.rawValue === null ? field.rawName : `${field.rawName}=${field.rawValue}`,
        );
        expect(raw).toEqual(text.split("&").filter((part) => part !== ""));
      }),
    );
    const cut = parseForm("a&".repeat(100_000), { maxFields: 10 });
    expect(cut.fields).toHaveLength(10);
    expect(cut.reason).toContain("first 10");
    expect(parseForm("&".repeat(1_000_000))).toEqual({ fields: [], reason: null });
  });
});

describe("parseCsv", () => {
  it.each([
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ['"a ""b""","c\r\nd"\n', [['a "b"', "c\r\nd"]]],
    ['a"b,"c"d\n', [['a"b', "cd"]]],
    [
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["one\rtwo", [["one"], ["two"]]],
    ["", []],
  ])("reads %j", (text, rows) => {
    expect(parseCsv(text)).toMatchObject({ rows, reason: null });
  });

  it("reads back what was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "b", ",", '"', "\n", "\r", " ", "ä", ";") });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(parseCsv(text, { delimiter: "," }).rows).toEqual(rows);
      }),
    );
  });

  it("keeps its bounds and says so", () => {
    expect(parseCsv("a\n".repeat(100), { maxRows: 3 })).toMatchObject({
      rows: [["a"], ["a"], ["a"]],
      reason: "Only the first 3 rows are shown.",
    });
    expect(parseCsv("a,b,c,d", { maxColumns: 2 })).toMatchObject({
      rows: [["a", "b"]],
      columnCount: 2,
      reason: "Only the first 2 columns are shown.",
    });
    expect(parseCsv('a,"b')).toMatchObject({ rows: [["a", "b"]], reason: expect.stringContaining("not closed") });
    expect(parseCsv(",".repeat(1_000_000)).columnCount).toBe(500);
    expect(parseCsv(`"${'""'.repeat(500_000)}`).rows[0]?.[0]).toHaveLength(500_000);
  });

  it("never throws", () => {
    fc.assert(fc.property(anyText, (text) => void parseCsv(text)));
  });
});

describe("parseSse", () => {
  it("reads events as a browser does", () => {
    const text =
      "\uFEFF: hello\ndata: a\ndata:b\n\nevent: add\r\nid: 7\r\nretry: 250\r\ndata: {}\r\n\r\nid\n\ndata: cut";
    const { events, reason } = parseSse(text);
    expect(events).toEqual([
      { type: "message", data: "a\nb", id: null, retry: null, comments: ["hello"], isDispatched: true },
      { type: "add", data: "{}", id: "7", retry: 250, comments: [], isDispatched: true },
      { type: "message", data: "", id: "", retry: null, comments: [], isDispatched: false },
      { type: "message", data: "cut", id: "", retry: null, comments: [], isDispatched: false },
    ]);
    expect(reason).toContain("not ended");
  });

  it("never throws, keeps its bound and says so", () => {
    fc.assert(fc.property(anyText, (text) => void parseSse(text)));
    const cut = parseSse("data: a\n\n".repeat(1000), { maxEvents: 5 });
    expect(cut.events).toHaveLength(5);
    expect(cut.reason).toContain("first 5");
  });
});

describe("readNdjsonTree", () => {
  it("shows each line as JSON, or as what it is", () => {
    const text = '{"a":1}\r\n\n  \nnot json\n\u001e[12345678901234567890]\n';
    const { root, problem } = readNdjsonTree(text);
    expect(problem).toBeNull();
    expect(root?.childCount).toBe(3);
    expect(root?.child(1)).toMatchObject({ kind: "problem", value: "not json", key: "1" });
    expect(root?.child(1)?.note).toContain("Column 1");
    const number = readTreePath(root!, "2.0");
    expect(number).toMatchObject({ text: "$[2][0]", node: { value: "12345678901234567890" } });
    expect(text.slice(number?.node.span?.start, number?.node.span?.end)).toBe("12345678901234567890");
    expect(root?.child(3)).toBeUndefined();
  });

  it("bears a million lines, and keeps its bound", () => {
    const { root } = readNdjsonTree('{"a":1}\n'.repeat(1_000_000));
    expect(root?.child(999_999)?.child(0)).toMatchObject({ value: "1" });
    expect(readNdjsonTree("1\n2\n3\n", { maxLines: 2 })).toMatchObject({
      root: { childCount: 2 },
      problem: { offset: 4 },
    });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { root } = readNdjsonTree(text);
        for (let index = 0; index < (root?.childCount ?? 0); index += 1) expect(root?.child(index)).toBeDefined();
      }),
    );
  });
});

describe("readGraphql", () => {
  it("names the operation that is asked for", () => {
    const query = '# query No\nquery A($x: In = {a: "}{"}) { a }\nmutation B @x { b }\nfragment F on T { c }';
    const body = readGraphql(JSON.stringify({ query, operationName: "B", variables: { id: 1 } }));
    expect(body).toMatchObject({ isBatch: false, reason: null });
    expect(body?.requests[0]).toMatchObject({ query, operation: { kind: "mutation", name: "B" }, extensions: null });
    expect(body?.requests[0]?.variables?.child(0)).toMatchObject({ key: "id", value: "1" });
  });

  it.each([
    ['{"query":"{ a }"}', { kind: "query", name: null }],
    ['{"query":"subscription S { a { b } }"}', { kind: "subscription", name: "S" }],
    ['{"query":"query A { a } query B { b }"}', null],
    ['{"extensions":{"persistedQuery":{"version":1}}}', null],
  ])("reads %s", (text, operation) => {
    expect(readGraphql(text)?.requests[0]?.operation).toEqual(operation);
  });

  it("reads batches and bare documents, and nothing else", () => {
    expect(readGraphql('[{"query":"{a}"},{"query":"{b}"}]')).toMatchObject({
      isBatch: true,
      requests: [{ query: "{a}" }, { query: "{b}" }],
    });
    expect(readGraphql("mutation M { a }", { isBare: true })?.requests[0]?.operation).toEqual({
      kind: "mutation",
      name: "M",
    });
    for (const other of ["", "[]", "{}", '{"query":{}}', '[{"query":"{a}"},1]', "null"])
      expect(readGraphql(other)).toBeNull();
  });

  it("never throws, and is not slowed by quotes", () => {
    fc.assert(fc.property(anyText, (text) => void readGraphql(text, { isBare: true })));
    for (const nasty of ['"\\"', '"""', '""""', "{", '"\\', "#"]) readGraphql(nasty.repeat(200_000), { isBare: true });
  });
});
