import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutTree } from "@/lib/http/tree/layout-tree";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import { readTreeRows } from "@/lib/http/tree/read-tree-rows";

// Any UTF-16 unit; the library's own "binary" unit takes a second to begin with.
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

function mustRead(text: string) {
  const tree = readJsonTree(text);
  if (!tree.ok) throw new Error(tree.message);
  return tree.root;
}

describe("readJsonTree", () => {
  it("keeps what is written and flags duplicate names", () => {
    const root = mustRead('{"id": 12345678901234567890, "a": 1.0, "a": "\\u00e4", "list": [null, true]}');
    expect(root).toMatchObject({ kind: "object", childCount: 4, value: null, step: "$" });
    expect(root.child(0)).toMatchObject({ key: "id", value: "12345678901234567890", type: "number", note: null });
    expect(root.child(1)).toMatchObject({ key: "a", value: "1.0", note: "duplicate name" });
    expect(root.child(2)).toMatchObject({ key: "a", value: '"\\u00e4"', plain: "ä", note: "duplicate name" });
    expect(root.child(3)?.child(0)).toMatchObject({ key: "0", value: "null", type: "null" });
    expect(root.child(3)?.child(1)).toMatchObject({ type: "boolean" });
    expect(root.child(4)).toBeUndefined();
    expect(root.child(0)?.child(0)).toBeUndefined();
  });

  it("names the source of each node", () => {
    const text = '{"a": [10, {"b": "x"}]}';
    const root = mustRead(text);
    const span = readTreePath(root, "0.1.0")?.node.span;
    expect(text.slice(span?.start, span?.end)).toBe('"x"');
  });

  it.each([
    ["a", "$.a"],
    ["_b9", "$._b9"],
    ["ä", "$.ä"],
    ["9a", "$['9a']"],
    ["", "$['']"],
    ["it's", "$['it\\'s']"],
    ["a\\b\n", "$['a\\\\b\\n']"],
    ["\u0001", "$['\\u0001']"],
  ])("writes the path of %j as %s", (name, path) => {
    expect(readTreePath(mustRead(JSON.stringify({ [name]: 1 })), "0")).toMatchObject({ text: path, keys: [name] });
  });

  it.each([
    ['{"a":1,\n "b" 2}', "Line 2, column 6: expected a colon", ' "b" ', "2}"],
    ["[1,2", 'Line 1, column 5: expected a comma or "]"', "[1,2", ""],
    ["", "Line 1, column 1: expected a value", "", ""],
  ])("says where %j is broken", (text, message, before, after) => {
    expect(readJsonTree(text)).toMatchObject({ ok: false, message, before, after });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (text) => void readJsonTree(text)));
  });

  it("refuses nesting and numbers of values that no page can bear", () => {
    const deep = readJsonTree("[".repeat(1_000_000));
    expect(deep).toMatchObject({ ok: false, message: expect.stringContaining("512 levels") });
    expect(readJsonTree("[1,2,3]", { maxNodes: 4 }).ok).toBe(true);
    expect(readJsonTree("[1,2,3]", { maxNodes: 3 })).toMatchObject({
      ok: false,
      message: expect.stringContaining("at most 3 values"),
    });
  });

  it("opens the deepest nesting that it reads", () => {
    const root = mustRead("[".repeat(512) + "]".repeat(512));
    const ids = Array.from({ length: 512 }, (_, depth) => Array.from({ length: depth }, () => 0).join("."));
    expect(readTreeRows(layoutTree(root, new Set(ids)), 500, 100)).toHaveLength(12);
  });
});
