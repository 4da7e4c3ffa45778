import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSpan } from "@/lib/http/body/byte-span";
import { type ParsedMultipart, parseMultipart } from "@/lib/http/body/parse-multipart";

const utf8 = new TextEncoder();
const TYPE = "multipart/form-data; boundary=X";
const textOf = (bytes: Uint8Array, { start, end }: ByteSpan) => new TextDecoder().decode(bytes.subarray(start, end));

function read(text: string, type: string | null = TYPE, options?: { maxParts: number }) {
  const bytes = utf8.encode(text);
  const parsed = parseMultipart(bytes, type, options);
  return { ...parsed, contents: parsed.parts.map(({ content }) => textOf(bytes, content)), bytes };
}

/** All spans in order, those of nested parts not among them. */
function spansOf(parsed: ParsedMultipart): ByteSpan[] {
  return [
    parsed.preamble,
    ...parsed.parts.flatMap(({ delimiter, head, content }) => [delimiter, head, content]),
    ...(parsed.closing === null ? [] : [parsed.closing]),
    parsed.epilogue,
  ];
}

function expectCover(parsed: ParsedMultipart, whole: ByteSpan): void {
  let at = whole.start;
  for (const span of spansOf(parsed)) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThanOrEqual(at);
    at = span.end;
  }
  expect(at).toBe(whole.end);
  for (const { nested, content } of parsed.parts) if (nested !== null) expectCover(nested, content);
}

describe("parseMultipart", () => {
  it("reads a browser's form with its files", () => {
    const parsed = read(
      'pre\r\n--X\r\nContent-Disposition: form-data; name="a%22b"\r\n\r\none\r\ntwo\r\n--X\r\n' +
        'content-disposition: form-data; name=file; filename="C:\\dir\\ä.txt"\r\nContent-Type: text/plain\r\n\r\n\r\n--X--\r\nafter',
    );
    expect(parsed.reason).toBeNull();
    expect(parsed.contents).toEqual(["one\r\ntwo", ""]);
    expect(parsed.parts[0]).toMatchObject({ name: 'a"b', fileName: null, contentType: null, reason: null });
    expect(parsed.parts[1]).toMatchObject({ name: "file", fileName: "C:\\dir\\ä.txt", contentType: "text/plain" });
    expect(parsed.parts[1]?.headers.map(([name]) => name)).toEqual(["content-disposition", "Content-Type"]);
    expect(textOf(parsed.bytes, parsed.preamble)).toBe("pre");
    expect(textOf(parsed.bytes, parsed.epilogue)).toBe("after");
  });

  it.each([
    ["a bare LF", "--X\nA: b\n\none\n--X--", ["one"], null],
    ["no headers", "--X\r\n\r\none\r\n--X--", ["one"], null],
    ["spaces behind the delimiter", "--X \t\r\n\r\none\r\n--X-- \r\n", ["one"], null],
    ["a longer boundary inside", "--X\r\n\r\none\r\n--XY\r\ntwo\r\n--X--", ["one\r\n--XY\r\ntwo"], null],
    ["a delimiter inside a line", "--X\r\n\r\none --X\r\n--X--", ["one --X"], null],
    ["no last delimiter", "--X\r\n\r\none", ["one"], "The last delimiter is missing: the body may be cut short."],
    [
      "a cut in the last delimiter",
      "--X\r\n\r\none\r\n--",
      ["one\r\n--"],
      "The last delimiter is missing: the body may be cut short.",
    ],
    ["an empty part", "--X\r\n--X--", [""], null],
    ["no boundary in it", "hello", [], 'The boundary "X" does not stand in the body.'],
    ["only the last delimiter", "--X--\r\n", [], 'The boundary "X" does not stand in the body.'],
  ])("reads a body with %s", (_, text, contents, reason) => {
    expect(read(text)).toMatchObject({ contents, reason });
  });

  it("reads the boundary off the first line where the type has none", () => {
    const guessed = read("--abc\r\n\r\none\r\n--abc--", "multipart/form-data");
    expect(guessed).toMatchObject({
      boundary: "abc",
      contents: ["one"],
      reason: expect.stringContaining("first line"),
    });
    expect(read("hello", null)).toMatchObject({
      boundary: null,
      parts: [],
      reason: expect.stringContaining("no boundary"),
    });
    expect(read("--x", `multipart/mixed; boundary=${"x".repeat(1000)}`)).toMatchObject({ boundary: null });
  });

  it.each([
    ["form-data; name=\"a\"; filename*=UTF-8''%e2%82%ac.txt", { name: "a", fileName: "€.txt" }],
    ['form-data; filename="a;b.txt"; name=c', { name: "c", fileName: "a;b.txt" }],
    ['form-data; name="say \\"hi\\""', { name: 'say "hi"' }],
    ['form-data; name="open', { name: "open" }],
    ["form-data; ; =x; name=a; name=b", { name: "a" }],
    ["form-data", { name: null }],
  ])("reads %s", (disposition, facts) => {
    expect(read(`--X\r\nContent-Disposition: ${disposition}\r\n\r\n\r\n--X--`).parts[0]).toMatchObject(facts);
  });

  it("says what is wrong with headers", () => {
    expect(read("--X\r\nno field\r\nA: 1\r\n  2\r\n\r\nx\r\n--X--").parts[0]).toMatchObject({
      headers: [["A", "1 2"]],
      reason: "A line of the headers is no field.",
    });
    expect(read("--X\r\nA: 1\r\n--X--").parts[0]?.reason).toContain("No empty line");
    const endless = read(`--X\r\n${"A: 1\r\n".repeat(20_000)}\r\n--X--`);
    expect(endless.parts[0]).toMatchObject({ headers: [], reason: expect.stringContaining("No empty line") });
  });

  it("reads parts in parts, to its bounds", () => {
    const nest = (depth: number): string =>
      depth === 0
        ? "deep"
        : `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth - 1}\r\n\r\n${nest(depth - 1)}\r\n--b${depth}--`;
    const parsed = read(nest(9), "multipart/mixed; boundary=b9");
    expectCover(parsed, { start: 0, end: parsed.bytes.length });
    const inner = parsed.parts[0]?.nested?.parts[0]?.nested?.parts[0]?.nested?.parts[0];
    expect(inner).toMatchObject({ nested: null, reason: expect.stringContaining("4 levels") });
  });

  it("stops at its number of parts and says so", () => {
    const many = read("--X\r\n\r\na\r\n".repeat(50), TYPE, { maxParts: 3 });
    expect(many).toMatchObject({ contents: ["a", "a", "a"], reason: "Only the first 3 parts are shown." });
    expectCover(many, { start: 0, end: many.bytes.length });
  });

  it("names a transfer encoding that changes the bytes", () => {
    expect(read("--X\r\nContent-Transfer-Encoding: Base64\r\n\r\nYQ==\r\n--X--").parts[0]?.transferEncoding).toBe(
      "base64",
    );
    expect(read("--X\r\nContent-Transfer-Encoding: binary\r\n\r\na\r\n--X--").parts[0]?.transferEncoding).toBeNull();
  });

  it("covers the body, byte for byte, whatever it is", () => {
    const piece = fc.constantFrom(
      "--X",
      "--X--",
      "\r\n",
      "\n",
      "\r",
      "-",
      "A: b",
      "content-type: multipart/mixed",
      " ",
      "é",
      "--Y",
    );
    const bodies = fc.oneof(
      fc.uint8Array(),
      fc.array(piece, { maxLength: 30 }).map((parts) => utf8.encode(parts.join(""))),
    );
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom(null, TYPE, "multipart/mixed"),
        fc.integer({ min: 1, max: 4 }),
        (bytes, type, maxParts) => {
          expectCover(parseMultipart(bytes, type, { maxParts }), { start: 0, end: bytes.length });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("gives back the contents that were put in", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { minLength: 1, maxLength: 5 }), (contents) => {
        const chunks = contents.flatMap((content) => [
          ...utf8.encode("--Boundary\r\nA: b\r\n\r\n"),
          ...content,
          13,
          10,
        ]);
        const bytes = Uint8Array.from([...chunks, ...utf8.encode("--Boundary--")]);
        const { parts } = parseMultipart(bytes, "multipart/form-data; boundary=Boundary");
        expect(parts.map(({ content }) => bytes.slice(content.start, content.end))).toEqual(contents);
      }),
    );
  });
});
