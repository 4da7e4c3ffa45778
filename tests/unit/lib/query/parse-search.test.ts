import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeClause } from "@/lib/query/compose-clause";
import { FIELD_NAMES } from "@/lib/query/fields";
import {
  MAX_PATTERN_LENGTH,
  MAX_PATTERNS,
  MAX_SEARCH_DEPTH,
  MAX_SEARCH_LENGTH,
  MAX_SEARCH_TERMS,
} from "@/lib/query/limits";
import { parseSearch } from "@/lib/query/parse-search";
import { printSearch } from "@/lib/query/print-search";
import type { SearchNode } from "@/lib/query/search-node";
import { arbitrarySearch } from "./arbitrary-search";

function print(text: string): string {
  const parsed = parseSearch(text);
  return parsed.ok ? printSearch(parsed.node) : `mistake: ${parsed.mistake.message}`;
}

/** The tree without where its parts stood. */
function shape(node: SearchNode): unknown {
  return JSON.parse(JSON.stringify(node, (name, value: unknown) => (name === "span" ? undefined : value)));
}

describe("parseSearch", () => {
  it.each([
    ["", ""],
    ["  ", ""],
    ["foo bar", "foo bar"],
    ["foo AND bar", "foo bar"],
    ["a b OR c d", "(a b) OR (c d)"],
    ["a (b OR c)", "a (b OR c)"],
    ["NOT a", "-a"],
    ["-(a b)", "-(a b)"],
    ["--a", "--a"],
    ["((a) b) c", "a b c"],
    ["android ORDER and or", "android ORDER and or"],
    ['"a b"', '"a b"'],
    ['"AND"', '"AND"'],
    ["STATUS:200", "status:200"],
    ["size:>1kb size>1kb size:>=1kb", "size>1kb size>1kb size>=1kb"],
    ["path:/orders", 'path:"/orders"'],
    ["path:/orders/7", 'path:"/orders/7"'],
    ["path:/orders/", "path:/orders/"],
    ["path=/orders/", 'path="/orders/"'],
    ["path:/a b/i", "path:/a b/i"],
    ["(path:/a/)", "path:/a/"],
    ["/a[/]b/", "/a[/]b/"],
    ["/a\\/b/", "/a\\/b/"],
    ["path:/orders body:/x/", 'path:"/orders" body:/x/'],
    ["body.items[0].id=7", "body.items.0.id=7"],
    ['body."a.b"[*]:x', 'body."a.b".*:x'],
    ["header.X-Foo:*", "header.X-Foo:*"],
    ['header."X Y"=""', 'header."X Y"=""'],
    ['note:"*"', 'note:"*"'],
    ["query.a[b]:1", "query.a[b]:1"],
    ["path:f(x)", 'path:"f(x)"'],
    ["at>=2026-01-31", "at>=2026-01-31"],
    ["is=pinned", "is:pinned"],
    ["status:5XX", "status:5XX"],
    ["12:30", '"12:30"'],
    ['{"a":1}', '"{\\"a\\":1}"'],
  ])("reads %j as %j", (text, printed) => {
    expect(print(text)).toBe(printed);
  });

  it.each([
    ["foo:bar", 0, 3, "a field"],
    ["http://x", 0, 4, "quotes around text"],
    ["a status:abc", 9, 3, "number"],
    ["status: 200", 7, 0, "number"],
    ["size:1tb", 5, 3, "1kb"],
    ["at:yesterday", 3, 9, "-5m"],
    ["at:2026-02-31", 3, 10, "2026-01-31"],
    ["at:-5m", 3, 3, ">"],
    ["is:new", 3, 3, "pinned"],
    ["state:lost", 6, 4, "captured"],
    ["state>1", 6, 1, '":"'],
    ["method>x", 7, 1, "number"],
    ["status:(200 OR 201)", 7, 1, "status:a OR status:b"],
    ['"abc', 0, 4, 'closing "'],
    ['a note:"b', 7, 2, 'closing "'],
    ["(a", 0, 1, '")"'],
    ["a)", 1, 1, '"("'],
    ["a OR", 4, 0, "word"],
    ["OR a", 0, 0, "word"],
    ["()", 1, 0, "word"],
    ["a AND AND b", 6, 0, "word"],
    ["- a", 0, 1, "right after"],
    ["target.x:1", 6, 2, "target"],
    ["body.:1", 5, 0, "name"],
  ])("says where %j is wrong and what is right there", (text, position, length, expected) => {
    const parsed = parseSearch(text);
    expect(parsed).toMatchObject({ ok: false, mistake: { position, length } });
    expect(parsed.ok ? "" : parsed.mistake.expected).toContain(expected);
    expect(parsed.ok ? "" : parsed.mistake.message).toContain(expected);
  });

  it("bounds length, parts and depth", () => {
    expect(parseSearch("a".repeat(MAX_SEARCH_LENGTH)).ok).toBe(true);
    const mistake = { position: MAX_SEARCH_LENGTH, length: 3, expected: `at most ${MAX_SEARCH_LENGTH} characters` };
    expect(parseSearch("a".repeat(MAX_SEARCH_LENGTH + 3))).toMatchObject({ ok: false, mistake });
    expect(parseSearch(`/${"a".repeat(MAX_PATTERN_LENGTH)}/`).ok).toBe(true);
    expect(parseSearch(`/${"a".repeat(MAX_PATTERN_LENGTH + 1)}/`).ok).toBe(false);
    expect(parseSearch("/a/ ".repeat(MAX_PATTERNS)).ok).toBe(true);
    expect(parseSearch("/a/ ".repeat(MAX_PATTERNS + 1)).ok).toBe(false);
    expect(parseSearch("a ".repeat(MAX_SEARCH_TERMS)).ok).toBe(true);
    expect(parseSearch("a ".repeat(MAX_SEARCH_TERMS + 1)).ok).toBe(false);
    const nest = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
    expect(parseSearch(nest(MAX_SEARCH_DEPTH)).ok).toBe(true);
    expect(parseSearch(nest(MAX_SEARCH_DEPTH + 1)).ok).toBe(false);
    expect(parseSearch(`${"-".repeat(MAX_SEARCH_LENGTH - 1)}a`).ok).toBe(false);
  });

  it("never throws, and points into the text", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "(",
      ")",
      '"',
      "-",
      "/",
      ":",
      "=",
      ">",
      ".",
      "[",
      "0",
      "\\",
      "OR",
      "NOT",
      "body",
      "at",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: piece, maxLength: 30 })), (text) => {
        const parsed = parseSearch(text);
        if (parsed.ok) return;
        const { position, length } = parsed.mistake;
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position + length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("printSearch", () => {
  it("gives the same tree when it is parsed again", () => {
    fc.assert(
      fc.property(arbitrarySearch, ({ node }) => {
        const again = parseSearch(printSearch(node));
        expect(again.ok && shape(again.node)).toEqual(shape(node));
      }),
    );
  });

  it("gives words of any text back", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const node = { kind: "anywhere", test: { op: "contains", text }, span: { position: 0, length: 0 } } as const;
        const again = parseSearch(printSearch(node));
        expect(again.ok && shape(again.node)).toEqual(shape(node));
      }),
    );
  });
});

describe("composeClause", () => {
  it("makes a clause of any value under any name", () => {
    const below = FIELD_NAMES.filter((name) => name === "header" || name === "query" || name === "body");
    fc.assert(
      fc.property(fc.constantFrom(...below), fc.string({ minLength: 1 }), fc.string(), (name, step, text) => {
        const parsed = parseSearch(composeClause(name, [step], text));
        expect(parsed).toMatchObject({
          ok: true,
          node: { field: { name, path: [step] }, test: { op: "equals", text } },
        });
      }),
    );
  });

  it("looks for the start of a long value", () => {
    const clause = composeClause("body", ["a"], "x".repeat(1_000));
    expect(parseSearch(clause)).toMatchObject({ ok: true, node: { test: { op: "contains", text: "x".repeat(300) } } });
  });
});
