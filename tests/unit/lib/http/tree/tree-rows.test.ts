import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandTree, revealInTree } from "@/lib/http/tree/expand-tree";
import { findTreeRow } from "@/lib/http/tree/find-tree-row";
import { layoutTree } from "@/lib/http/tree/layout-tree";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import { MAX_ROW_TEXT, readTreeRows } from "@/lib/http/tree/read-tree-rows";
import { searchTree } from "@/lib/http/tree/search-tree";
import { childId, type TreeId } from "@/lib/http/tree/tree-id";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import { MAX_CHILDREN, withRanges } from "@/lib/http/tree/with-ranges";

function treeOf(value: unknown): TreeNode {
  const tree = readJsonTree(JSON.stringify(value));
  if (!tree.ok) throw new Error(tree.message);
  return withRanges(tree.root);
}

/** Every row that should be there, found the slow way. */
function expandNaively(
  node: TreeNode,
  expanded: ReadonlySet<TreeId>,
  id: TreeId = "",
  depth = 0,
): Array<[TreeId, number]> {
  const rows: Array<[TreeId, number]> = [[id, depth]];
  if (!expanded.has(id)) return rows;
  for (let index = 0; index < node.childCount; index += 1) {
    rows.push(...expandNaively(node.child(index) as TreeNode, expanded, childId(id, index), depth + 1));
  }
  return rows;
}

function allIds(node: TreeNode, id: TreeId = ""): TreeId[] {
  return [
    id,
    ...Array.from({ length: node.childCount }, (_, index) =>
      allIds(node.child(index) as TreeNode, childId(id, index)),
    ).flat(),
  ];
}

const someTree = fc.jsonValue({ maxDepth: 5 }).map(treeOf);

describe("the rows of a tree", () => {
  it("are those of a full expansion, in every window, whatever is open", () => {
    fc.assert(
      fc.property(
        someTree.chain((root) => fc.tuple(fc.constant(root), fc.subarray(allIds(root)))),
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        ([root, open], from, count) => {
          const expanded = new Set(open.length === 0 ? [] : ["", ...open]);
          const naive = expandNaively(root, expanded);
          const layout = layoutTree(root, expanded);
          expect(layout.rowCount).toBe(naive.length);
          const rows = readTreeRows(layout, from, count);
          expect(rows.map(({ id, depth }) => [id, depth])).toEqual(naive.slice(from, from + count));
          for (const [row, [id]] of naive.entries()) expect(findTreeRow(layout, id)).toBe(row);
          const visible = new Set(naive.map(([id]) => id));
          for (const id of allIds(root)) if (!visible.has(id)) expect(findTreeRow(layout, id)).toBeNull();
        },
      ),
    );
  });

  it("ignore ids that the tree does not have", () => {
    const layout = layoutTree(treeOf([1, [2]]), new Set(["", "7", "1.0", "x", "-1", "1.5"]));
    expect(readTreeRows(layout, 0, 10).map(({ id }) => id)).toEqual(["", "0", "1"]);
    expect(findTreeRow(layout, "9")).toBeNull();
    expect(findTreeRow(layout, "x")).toBeNull();
  });

  it("cut long texts and say so", () => {
    const [row] = readTreeRows(layoutTree(treeOf("x".repeat(5000)), new Set()), 0, 1);
    expect(row?.value).toHaveLength(MAX_ROW_TEXT);
    expect(row?.isCut).toBe(true);
  });

  it("say what a screen reader needs", () => {
    const rows = readTreeRows(layoutTree(treeOf({ a: 1, b: [] }), new Set([""])), 0, 9);
    expect(rows.map(({ position, siblings, isExpanded }) => [position, siblings, isExpanded])).toEqual([
      [1, 1, true],
      [1, 2, false],
      [2, 2, false],
    ]);
  });
});

describe("a tree with ranges", () => {
  it("shows no more than a thousand children anywhere, and reaches each element", () => {
    const root = treeOf(Array.from({ length: 1_000_001 }, (_, index) => index));
    expect(root.childCount).toBe(101);
    expect(root.child(0)?.key).toBe("[0…9999]");
    expect(root.child(100)?.key).toBe("[1000000…1000000]");
    const inner = root.child(99)?.child(9);
    expect(inner?.key).toBe("[999000…999999]");
    expect(inner?.childCount).toBe(1000);
    expect(inner?.child(999)).toMatchObject({ key: "999999", value: "999999" });
    expect(readTreePath(root, "99.9.999")).toMatchObject({ text: "$[999999]", keys: ["999999"] });
    expect(inner?.child(1000)).toBeUndefined();
  });

  it("reads rows in the middle of a million", () => {
    const root = treeOf(Array.from({ length: 1_000_000 }, (_, index) => index));
    const layout = layoutTree(root, new Set(["", "500"]));
    expect(layout.rowCount).toBe(1 + 1000 + MAX_CHILDREN);
    expect(readTreeRows(layout, 1501, 3).map(({ value, key }) => value ?? key)).toEqual([
      "500999",
      "[501000…501999]",
      "[502000…502999]",
    ]);
  });

  it("keeps the order of all elements", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (length) => {
        const found: string[] = [];
        const visit = (node: TreeNode): void => {
          expect(node.childCount).toBeLessThanOrEqual(MAX_CHILDREN);
          if (node.value !== null) found.push(node.value);
          for (let index = 0; index < node.childCount; index += 1) visit(node.child(index) as TreeNode);
        };
        visit(treeOf(Array.from({ length }, (_, index) => index)));
        expect(found).toEqual(Array.from({ length }, (_, index) => String(index)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("expandTree", () => {
  it("opens everything that fits, level by level", () => {
    const root = treeOf({ a: { b: [1, 2] }, c: [3] });
    expect(expandTree(root)).toEqual({ expanded: new Set(["", "0", "1", "0.0"]), isWhole: true });
    expect(expandTree(root, { maxDepth: 1 })).toEqual({ expanded: new Set([""]), isWhole: false });
    expect(expandTree(root, { maxRows: 5 })).toEqual({ expanded: new Set(["", "0", "1"]), isWhole: false });
  });

  it("stays within its rows for a million elements", () => {
    const root = treeOf(Array.from({ length: 900_000 }, () => [1]));
    const { expanded, isWhole } = expandTree(root, { maxRows: 5000 });
    expect(isWhole).toBe(false);
    expect(layoutTree(root, expanded).rowCount).toBeLessThanOrEqual(5000);
  });
});

describe("searchTree", () => {
  it("finds what a full walk finds, in any steps, and each match can be revealed", () => {
    fc.assert(
      fc.property(
        someTree,
        fc.string({ minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 5 }),
        (root, text, step) => {
          const search = searchTree(root, text);
          while (!search.isDone) search.step(step);
          const wanted = text.toLowerCase();
          const naive = allIds(root).filter((id) => {
            const node = readTreePath(root, id)?.node;
            return [node?.key, node?.value].some((part) => part?.toLowerCase().includes(wanted));
          });
          expect(search.matches.map(({ id }) => id)).toEqual(naive);
          for (const id of naive) {
            expect(findTreeRow(layoutTree(root, revealInTree(new Set(), id)), id)).not.toBeNull();
          }
        },
      ),
    );
  });

  it("ends at its bound, and does not find ranges", () => {
    const root = treeOf(Array.from({ length: 5000 }, () => "needle"));
    const search = searchTree(root, "NEEDLE", { maxMatches: 3 });
    search.step(1_000_000);
    expect(search).toMatchObject({ isDone: true, matches: [{ in: "value" }, { in: "value" }, { in: "value" }] });
    const ranges = searchTree(root, "…");
    ranges.step(1_000_000);
    expect(ranges).toMatchObject({ isDone: true, matches: [], visited: 5006 });
  });

  it("finds nothing for nothing", () => {
    expect(searchTree(treeOf([""]), "").isDone).toBe(true);
  });
});
