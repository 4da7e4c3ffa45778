import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_PROTOBUF_DEPTH, readProtobufTree } from "@/lib/http/tree/read-protobuf-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";
import type { TreeNode } from "@/lib/http/tree/tree-node";

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const childrenOf = (node: TreeNode | null | undefined) =>
  Array.from({ length: node?.childCount ?? 0 }, (_, index) => node?.child(index));
const readings = (text: string) =>
  Object.fromEntries(childrenOf(readProtobufTree(hex(text)).root?.child(0)).map((child) => [child?.key, child?.value]));

describe("readProtobufTree", () => {
  it.each([
    ["08 96 01", "1", "varint", "150", { sint64: "75" }],
    ["08 01", "1", "varint", "1", { sint64: "-1", bool: "true" }],
    [
      "08 ff ff ff ff ff ff ff ff ff 01",
      "1",
      "varint",
      "18446744073709551615",
      { int64: "-1", sint64: "-9223372036854775808" },
    ],
    ["0d 00 00 80 3f", "1", "fixed32", "1065353216", { float: "1.0" }],
    ["0d ff ff ff ff", "1", "fixed32", "4294967295", { float: "NaN", sfixed32: "-1" }],
    [
      "09 00 00 00 00 00 00 f0 bf",
      "1",
      "fixed64",
      "13830554455654793216",
      { double: "-1.0", sfixed64: "-4616189618054758400" },
    ],
    ["fa ff ff ff 0f 02 6c 6c", "536870911", "string", '"ll"', { bytes: "6c 6c" }],
    ["0a 00", "1", "empty", '""', {}],
    ["0a 03 c3 28 01", "1", "3 bytes", "c3 28 01", { "packed varint": "5187, 1" }],
    ["0a 04 00 00 80 bf", "1", "4 bytes", "00 00 80 bf", { "packed float": "-1.0" }],
  ])("reads %s", (text, key, type, value, others) => {
    const { root, problem } = readProtobufTree(hex(text));
    expect(problem).toBeNull();
    expect(root?.child(0)).toMatchObject({ key, type, value });
    expect(readings(text)).toEqual(others);
  });

  it("reads messages in messages, with the way to each", () => {
    const { root } = readProtobufTree(hex("0a 05 08 01 12 01 61 0a 02 08 02 1a 00"));
    expect(root).toMatchObject({ type: "message of 3 fields", step: "" });
    expect(root?.child(0)).toMatchObject({ kind: "message", type: "message of 2 fields", value: null });
    expect(readTreePath(root!, "0.1")).toMatchObject({ text: "1[0].2", node: { value: '"a"' } });
    expect(readTreePath(root!, "1.0")).toMatchObject({ text: "1[1].1", node: { value: "2" }, keys: ["1", "1"] });
    expect(childrenOf(root?.child(1)).at(-1)).toMatchObject({ key: "bytes", value: "08 02", plain: "0802" });
  });

  it("offers what looks like text as a message too", () => {
    const { root } = readProtobufTree(hex("0a 02 20 41"));
    expect(root?.child(0)).toMatchObject({ kind: "string", value: '" A"' });
    expect(root?.child(0)?.child(0)).toMatchObject({ key: "message", kind: "reading", childCount: 1 });
    expect(readTreePath(root!, "0.0.0")).toMatchObject({ text: "1.4", node: { value: "65" } });
  });

  it("reads groups", () => {
    const { root } = readProtobufTree(hex("0b 08 01 13 14 0c 10 05"));
    expect(root?.child(0)).toMatchObject({ type: "group of 2 fields", kind: "message" });
    expect(root?.child(1)).toMatchObject({ key: "2", value: "5" });
  });

  it.each([
    ["08 96 01 0a 05 61", 3, "Field 1 is not whole"],
    ["08 01 00", 2, "No field begins here"],
    ["08 01 0c", 2, "Field 1 is not whole"],
    ["08 01 0b 14", 2, "Field 1 is not whole"],
    ["08 01 0f", 2, "Field 1 is not whole"],
    ["08 01 08 ff ff ff ff ff ff ff ff ff 02", 2, "Field 1 is not whole"],
    ["08 01 0a ff ff ff ff ff ff ff ff ff 01", 2, "Field 1 is not whole"],
  ])("shows %s up to where it breaks", (text, offset, message) => {
    const { root, problem } = readProtobufTree(hex(text));
    expect(root?.childCount).toBe(1);
    expect(problem).toMatchObject({ offset, message: expect.stringContaining(message) });
  });

  it("never throws, and its nodes stand where they say", () => {
    const visit = (node: TreeNode, budget: { left: number }): void => {
      for (let index = 0; index < node.childCount && budget.left > 0; index += 1) {
        budget.left -= 1;
        const child = node.child(index)!;
        expect(child.span!.start).toBeGreaterThanOrEqual(node.span!.start);
        expect(child.span!.end).toBeLessThanOrEqual(node.span!.end);
        void [child.value, child.plain, child.type];
        visit(child, budget);
      }
    };
    const fieldish = fc.array(fc.constantFrom(0x08, 0x0a, 0x0b, 0x0c, 0x0d, 0x09, 1, 2, 3, 0x61, 0xff), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fieldish.map((list) => Uint8Array.from(list)),
        ),
        (bytes) => {
          const { root } = readProtobufTree(bytes);
          if (root !== null) visit(root, { left: 2000 });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("ends at its depth, and bears groups in groups without end", () => {
    let bytes: number[] = [8, 1];
    for (let depth = 0; depth < 40; depth += 1) bytes = [0x0a, bytes.length, ...bytes];
    let node: TreeNode | undefined | null = readProtobufTree(Uint8Array.from(bytes)).root;
    let depth = 0;
    for (; node?.kind === "message"; depth += 1) node = node.child(0);
    expect(depth).toBe(41);
    const groups = new Uint8Array(80_000).fill(0x0b, 0, 40_000).fill(0x0c, 40_000);
    node = readProtobufTree(groups).root;
    for (depth = 0; node?.kind === "message" && node.childCount > 0; depth += 1) node = node.child(0);
    expect(depth).toBe(MAX_PROTOBUF_DEPTH + 1);
  });

  it("bears very many fields, and says that not all are shown", () => {
    const { root, problem } = readProtobufTree(new Uint8Array(2_000_000).fill(8));
    expect(root?.childCount).toBe(500_000);
    expect(root?.child(499_999)?.step).toBe("1[499999]");
    expect(problem?.message).toContain("first 500000");
  });
});
