import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandTree } from "@/lib/http/tree/expand-tree";
import { layoutTree } from "@/lib/http/tree/layout-tree";
import { readCborTree } from "@/lib/http/tree/read-cbor-tree";
import { readMsgpackTree } from "@/lib/http/tree/read-msgpack-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import { readTreeRows } from "@/lib/http/tree/read-tree-rows";
import { searchTree } from "@/lib/http/tree/search-tree";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import { withRanges } from "@/lib/http/tree/with-ranges";
import { encodeCbor, encodeMsgpack, type Value } from "./encode-binary";

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

/** A short notation for what a tree says. */
function write(node: TreeNode | null): string {
  if (node === null) return "nothing";
  const children = Array.from({ length: node.childCount }, (_, index) => node.child(index) as TreeNode);
  if (node.kind === "array") return `[${children.map(write).join(", ")}]`;
  if (node.kind === "object") return `{${children.map((child) => `${child.key}: ${write(child)}`).join(", ")}}`;
  if (node.kind === "pair") return children.map(write).join(" => ");
  if (node.kind === "tag")
    return `${node.type}(${children.map(write).join()})${node.value === null ? "" : ` = ${node.value}`}`;
  return node.value ?? "?";
}

/** What a tree of a value has to say. */
function expected(value: Value): string {
  if (typeof value === "number")
    return /^-?\d+$/.test(String(value)) ? `${Object.is(value, -0) ? "-0" : value}.0` : String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  if (Array.isArray(value)) return `[${value.map(expected).join(", ")}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, item]) => `${typeof key === "string" ? key : expected(key)}: ${expected(item)}`).join(", ")}}`;
  return String(value);
}

const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, false),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
    fc.double(),
    fc.string({ unit: "grapheme" }),
    fc.uint8Array({ maxLength: 20 }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), fc.bigInt({ min: -9n, max: 9n })), tie("value")), { maxLength: 4 })
      .map((pairs) => new Map<Value, Value>(pairs)),
  ),
}));

describe.each([
  ["readMsgpackTree", readMsgpackTree, encodeMsgpack],
  ["readCborTree", readCborTree, encodeCbor],
] as const)("%s", (_, read, encode) => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = Uint8Array.from(encode(value));
        const { root, problem } = read(bytes);
        expect(problem).toBeNull();
        // MessagePack calls it nil.
        expect(write(root).replace(/\bnil\b/g, "null")).toBe(expected(value).replace(/\bnil\b/g, "null"));
        expect(root?.span).toEqual({ start: 0, end: bytes.length });
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and says where it ends for every cut", () => {
    fc.assert(
      fc.property(anyValue, fc.nat(), (value, cut) => {
        const bytes = Uint8Array.from(encode(value));
        const part = bytes.subarray(0, cut % bytes.length);
        if (part.length > 0) expect(read(part).problem).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { root } = read(bytes);
        if (root === null) return;
        const shown = withRanges(root);
        const layout = layoutTree(shown, expandTree(shown).expanded);
        expect(readTreeRows(layout, 0, 1000).length).toBe(Math.min(1000, layout.rowCount));
        const search = searchTree(shown, "0");
        search.step(10_000);
        expect(search.isDone).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps its bounds of values and depth", () => {
    const list = Uint8Array.from(encode([1n, 2n, 3n]));
    expect(read(list, { maxNodes: 4, maxDepth: 1 }).problem).toBeNull();
    expect(read(list, { maxNodes: 3, maxDepth: 1 }).problem?.message).toContain("More than 3 values");
    expect(read(Uint8Array.from(encode([[1n]])), { maxNodes: 9, maxDepth: 1 }).problem?.message).toContain("1 levels");
  });
});

describe("readMsgpackTree", () => {
  it.each([
    ["7f e0 ff", "[127, -32, -1]"],
    ["93 01 92 02 03 90", "[1, [2, 3], []]"],
    ["82 a1 61 01 a1 61 02", "{a: 1, a: 2}"],
    ["81 01 c3", "{1: true}"],
    ["81 91 01 02", "{0: [1] => 2}"],
    ["cc ff", "255"],
    ["cd ff ff", "65535"],
    ["d0 80", "-128"],
    ["d1 80 00", "-32768"],
    ["d2 80 00 00 00", "-2147483648"],
    ["ca 3f c0 00 00", "1.5"],
    ["c4 02 01 02", "01 02"],
    ["d9 01 61", '"a"'],
    ["d6 ff 00 00 00 01", "1970-01-01T00:00:01Z"],
    ["d7 ff 00 00 00 04 00 00 00 01", "1970-01-01T00:00:01.000000001Z"],
    ["c7 0c ff 1d cd 65 00 ff ff ff ff ff ff ff ff", "1969-12-31T23:59:59.5Z"],
    ["c7 0c ff 00 00 00 00 7f ff ff ff ff ff ff ff", "9223372036854775807 seconds since 1970"],
    ["d4 05 aa", "aa"],
    ["a1 ff", '"\ufffd"'],
  ])("reads %s as %s", (bytes, text) => {
    expect(write(readMsgpackTree(hex(bytes)).root)).toBe(text);
  });

  it("flags duplicate names, broken UTF-8 and what is not whole", () => {
    const map = readMsgpackTree(hex("82 a1 61 01 a1 61 02")).root;
    expect([map?.child(0)?.note, map?.child(1)?.note]).toEqual(["duplicate name", "duplicate name"]);
    expect(readMsgpackTree(hex("82 01 00 a1 31 00")).root?.child(0)?.note).toBeNull();
    expect(readMsgpackTree(hex("a1 ff")).root?.note).toBe("not UTF-8");
    const cut = readMsgpackTree(hex("93 01 02"));
    expect(cut).toMatchObject({
      root: { note: "not whole", childCount: 2 },
      problem: { offset: 3, message: expect.stringContaining("Ends inside of array") },
    });
    expect(readMsgpackTree(hex("92 01 c1")).problem).toMatchObject({
      offset: 2,
      message: expect.stringContaining("0xc1"),
    });
    expect(readMsgpackTree(hex("dd ff ff ff ff 01")).problem?.message).toContain("Ends inside");
    expect(readMsgpackTree(new Uint8Array(0))).toEqual({ root: null, problem: null });
  });

  it("names the way to a value", () => {
    const { root } = readMsgpackTree(hex("81 a3 6f 6e 65 92 01 81 02 03"));
    expect(readTreePath(root!, "0.1.0")).toMatchObject({ text: "$.one[1][2]", keys: ["one", "1", "2"] });
  });

  it("bears a million elements, and nesting without end", () => {
    const list = new Uint8Array(1_000_005).fill(7);
    list.set(hex("dd 00 0f 42 40"));
    expect(readMsgpackTree(list)).toMatchObject({ problem: null, root: { childCount: 1_000_000 } });
    expect(readMsgpackTree(new Uint8Array(1_000_000).fill(0x91)).problem?.message).toContain("512 levels");
  });

  it("copies all of long bytes, and shows their beginning", () => {
    const { root } = readMsgpackTree(Uint8Array.from([0xc5, 0x27, 0x10, ...new Uint8Array(10_000).fill(0xab)]));
    expect(root?.value?.length).toBeLessThan(300);
    expect(root?.plain).toBe("ab".repeat(10_000));
  });
});

describe("readCborTree", () => {
  // RFC 8949, appendix A.
  it.each([
    ["00", "0"],
    ["17", "23"],
    ["1818", "24"],
    ["1903e8", "1000"],
    ["1a000f4240", "1000000"],
    ["1bffffffffffffffff", "18446744073709551615"],
    ["c249010000000000000000", "tag 2: positive big integer(01 00 00 00 00 00 00 00 00) = 18446744073709551616"],
    ["3bffffffffffffffff", "-18446744073709551616"],
    ["c349010000000000000000", "tag 3: negative big integer(01 00 00 00 00 00 00 00 00) = -18446744073709551617"],
    ["3863", "-100"],
    ["f90000", "0.0"],
    ["f98000", "-0.0"],
    ["f93c00", "1.0"],
    ["fb3ff199999999999a", "1.1"],
    ["f97bff", "65504.0"],
    ["fa47c35000", "100000.0"],
    ["fb7e37e43c8800759c", "1e+300"],
    ["f90001", "5.960464477539063e-8"],
    ["f90400", "0.00006103515625"],
    ["f9c400", "-4.0"],
    ["f97c00", "Infinity"],
    ["f97e00", "NaN"],
    ["f9fc00", "-Infinity"],
    ["f4", "false"],
    ["f7", "undefined"],
    ["f0", "simple(16)"],
    ["f8ff", "simple(255)"],
    ["c11a514b67b0", "tag 1: seconds since 1970(1363896240) = 2013-03-21T20:04:00Z"],
    ["c1fb41d452d9ec200000", "tag 1: seconds since 1970(1363896240.5) = 2013-03-21T20:04:00.5Z"],
    ["c1fb7e37e43c8800759c", "tag 1: seconds since 1970(1e+300)"],
    ["d82076687474703a2f2f7777772e6578616d706c652e636f6d", 'tag 32: URI("http://www.example.com")'],
    ["4401020304", "01 02 03 04"],
    ["62225c", '"\\"\\\\"'],
    ["63e6b0b4", '"水"'],
    ["8301820203820405", "[1, [2, 3], [4, 5]]"],
    ["a26161016162820203", "{a: 1, b: [2, 3]}"],
    ["a201020304", "{1: 2, 3: 4}"],
    ["a1820102f6", "{0: [1, 2] => null}"],
    ["5f42010243030405ff", "01 02 03 04 05"],
    ["7f657374726561646d696e67ff", '"streaming"'],
    ["5fff", ""],
    ["9fff", "[]"],
    ["9f018202039f0405ffff", "[1, [2, 3], [4, 5]]"],
    ["bf6346756ef563416d7421ff", "{Fun: true, Amt: -2}"],
    ["0102", "[1, 2]"],
    ["d9d9f701", "tag 55799: CBOR(1)"],
  ])("reads %s as %s", (bytes, text) => {
    const { root, problem } = readCborTree(hex(bytes));
    expect(problem).toBeNull();
    expect(write(root)).toBe(text);
  });

  it.each([
    ["ff", 0, "nothing that a break could end"],
    ["82ff", 1, "nothing that a break could end"],
    ["bf01ff", 2, "nothing that a break could end"],
    ["1c", 0, "reserved"],
    ["fc", 0, "reserved"],
    ["1f", 0, "unknown length"],
    ["5f6161ff", 1, "A chunk of bytes"],
    ["7f7fffff", 1, "A chunk of string"],
    ["7f", 1, "Ends inside"],
    ["5bffffffffffffffff", 9, "Ends too soon"],
    ["c2", 1, "Ends inside"],
  ])("says what is wrong with %s", (bytes, offset, message) => {
    expect(readCborTree(hex(bytes)).problem).toMatchObject({ offset, message: expect.stringContaining(message) });
  });

  it("joins a string in chunks, and keeps them to be seen", () => {
    const { root } = readCborTree(hex("7f657374726561646d696e67ff"));
    expect(root).toMatchObject({ type: "string in 2 chunks", plain: "streaming", childCount: 2 });
  });

  it("bears tags in tags without end, and huge big integers", () => {
    expect(readCborTree(new Uint8Array(1_000_000).fill(0xc1)).problem?.message).toContain("512 levels");
    const huge = readCborTree(
      Uint8Array.from([0xc2, 0x5a, 0, 0x0f, 0x42, 0x40, ...new Uint8Array(1_000_000).fill(255)]),
    );
    expect(huge).toMatchObject({ problem: null, root: { value: null, childCount: 1 } });
  });
});
