import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_JSON_DEPTH, parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";

function isValid(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function mustParse(text: string) {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(`${text}: expected ${parsed.error.expected} at ${parsed.error.offset}`);
  return parsed.root;
}

// Texts made of JSON's own characters are valid often enough, and wrong in every way.
const jsonish = fc
  .array(
    fc.constantFrom(
      ...'{}[]:,"\\ \n\t-+.eE0123456789\u0000\u001f\u007fäu',
      "true",
      "false",
      "null",
      '"a"',
      '"\\u00e4"',
      '"\\ud800"',
      "1.50",
      "1e400",
      "-0",
      "\uD800",
      "\uFEFF",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("parseJson", () => {
  it("accepts what JSON.parse accepts, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(jsonish, fc.string(), fc.json()), (text) => {
        expect(parseJson(text).ok).toBe(isValid(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("accepts and refuses single changes of valid JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(...'{}[]:,"\\0-.e \n\u0001', ""), (json, place, change) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + change + json.slice(at + 1);
        expect(parseJson(text).ok).toBe(isValid(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads the values that JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const printed = printJson(mustParse(text), { indent: 0 }).text;
        expect(JSON.parse(printed)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ["1.0", "1.0"],
    ["[1e400, -0, 12345678901234567890]", "[1e400,-0,12345678901234567890]"],
    ['{"a":1,"a":2}', '{"a":1,"a":2}'],
    ['{"__proto__": {"x": 1}}', '{"__proto__":{"x":1}}'],
    ['"\\u0041\\/"', '"\\u0041\\/"'],
  ])("keeps %s as it was written", (text, written) => {
    expect(printJson(mustParse(text), { indent: 0 }).text).toBe(written);
  });

  it("says where each value lies", () => {
    const text = ' { "a" : [ 1 , "b" ] } ';
    const root = mustParse(text);
    if (root.kind !== "object") throw new Error("not an object");
    const value = root.members[0]?.value;
    if (value?.kind !== "array") throw new Error("not an array");
    const spans = [root, value, ...value.items].map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['{ "a" : [ 1 , "b" ] }', '[ 1 , "b" ]', "1", '"b"']);
  });

  it.each([
    ["", 1, 1, "a value"],
    ['{"a":1,}', 1, 8, "the name of a field in double quotes"],
    ["[1\n2]", 2, 1, 'a comma or "]"'],
    ["[1,\r\n  x]", 2, 3, "a value"],
    ['{"a" 1}', 1, 6, "a colon"],
    ["{1:2}", 1, 2, 'the name of a field in double quotes, or "}"'],
    ['"a', 1, 3, "a closing quote"],
    ['"a\nb"', 1, 3, "an escape in the place of a control character"],
    ['"\\x"', 1, 2, 'an escape: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u'],
    ['"\\u12g4"', 1, 2, "four hexadecimal digits after \\u"],
    ["01", 1, 2, "the end"],
    ["1.", 1, 3, "a digit"],
    ["{} {}", 1, 4, "the end"],
  ])("says of %j where it breaks and what was expected", (text, line, column, expected) => {
    const parsed = parseJson(text);
    expect(parsed.ok ? null : parsed.error).toMatchObject({ line, column, expected });
  });

  it("refuses nesting beyond its limit, however deep, without overflowing", () => {
    expect(parseJson("[".repeat(MAX_JSON_DEPTH) + "]".repeat(MAX_JSON_DEPTH)).ok).toBe(true);
    const parsed = parseJson("[".repeat(1_000_000));
    expect(parsed.ok ? null : parsed.error.offset).toBe(MAX_JSON_DEPTH);
  });
});

describe("printJson", () => {
  it("prints one value a line as JSON.stringify does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(printJson(mustParse(text)).text).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it("prints a minified text as the same tokens", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const minified = printJson(mustParse(text), { indent: 0 }).text;
        expect(printJson(mustParse(printJson(mustParse(text)).text), { indent: 0 }).text).toBe(minified);
      }),
    );
  });

  it("stops at the length it is given and says so", () => {
    const root = mustParse(`[${"1,".repeat(10_000)}1]`);
    expect(printJson(root, { maxLength: 100 })).toMatchObject({ isWhole: false });
    expect(printJson(root, { maxLength: 100 }).text).toHaveLength(100);
    expect(printJson(root, { maxLength: 1_000_000 }).isWhole).toBe(true);
  });
});
