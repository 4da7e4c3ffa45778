import { describe, expect, it } from "vitest";
import { TreeSession } from "@/components/tree/tree-session";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";

function open(text: string): TreeSession {
  const read = readJsonTree(text);
  if (!read.ok) throw new Error(read.message);
  return new TreeSession(read.root, text);
}
const SMALL = '{"a": {"b": [1, 12345678901234567890]}, "c": "x\\ny"}';

describe("a tree that is looked at", () => {
  it("opens a short document whole, and of a long one no more than a screen or two", () => {
    expect(open(SMALL).rowCount).toBe(6);
    const long = open(JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id, list: [1, 2, 3] }))));
    expect(long.rowCount).toBe(501);
  });

  it("folds and unfolds one node, and all", () => {
    const tree = open(SMALL);
    expect(tree.answer({ do: "toggle", id: "0" })).toMatchObject({ rowCount: 3, row: 1 });
    expect(tree.answer({ do: "toggle", id: "0" }).rowCount).toBe(6);
    expect(tree.answer({ do: "fold" }).rowCount).toBe(3);
    expect(tree.answer({ do: "unfold" })).toMatchObject({ rowCount: 6, isWhole: true });
  });

  it("says when unfolding all left something folded", () => {
    const tree = open(JSON.stringify(Array.from({ length: 900 }, () => Array.from({ length: 100 }, () => 0))));
    const { rowCount, isWhole } = tree.answer({ do: "unfold" });
    expect(isWhole).toBe(false);
    expect(rowCount).toBeLessThanOrEqual(20_001);
  });

  it("finds what is folded, and opens the way to it", () => {
    const tree = open(SMALL);
    tree.answer({ do: "fold" });
    const { matches } = tree.answer({ do: "search", text: "1234567890123" });
    expect(matches).toEqual([{ id: "0.0.1", in: "value" }]);
    const { row } = tree.answer({ do: "reveal", id: "0.0.1" });
    expect(tree.answer({ do: "rows", from: row ?? -1, count: 1 }).rows[0]).toMatchObject({
      id: "0.0.1",
      value: "12345678901234567890",
    });
  });

  it("copies values as they were written, strings without their escapes, containers from the source", () => {
    const tree = open(SMALL);
    const text = (id: string) => tree.answer({ do: "describe", id, limit: 1000 }).detail;
    expect(text("0.0.1")).toMatchObject({ path: "$.a.b[1]", text: "12345678901234567890" });
    expect(text("1")).toMatchObject({ path: "$.c", text: "x\ny" });
    expect(text("0")).toMatchObject({ path: "$.a", text: '{"b": [1, 12345678901234567890]}', length: 32 });
    expect(tree.answer({ do: "describe", id: "0", limit: 4 }).detail).toMatchObject({ text: '{"b"', length: 32 });
    expect(text("7.7")).toBeNull();
  });
});
