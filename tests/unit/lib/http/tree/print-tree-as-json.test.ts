import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printTreeAsJson } from "@/lib/http/tree/print-tree-as-json";
import { readCborTree } from "@/lib/http/tree/read-cbor-tree";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";
import { readProtobufTree } from "@/lib/http/tree/read-protobuf-tree";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import { encodeCbor } from "./encode-binary";

const cbor = (...bytes: number[]) => readCborTree(Uint8Array.from(bytes)).root as TreeNode;

describe("printTreeAsJson", () => {
  it("writes JSON that reads as the same", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const tree = readJsonTree(text);
        if (!tree.ok) throw new Error(tree.message);
        expect(JSON.parse(printTreeAsJson(tree.root).text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    [cbor(0x42, 0xab, 0xcd), '"abcd"'],
    [cbor(0xc1, 0x00), '"1970-01-01T00:00:00Z"'],
    [cbor(0xc2, 0x41, 0xff), "255"],
    [cbor(0xd8, 0x20, 0x61, 0x61), '"a"'],
    [cbor(0xf9, 0x7e, 0x00), '"NaN"'],
    [cbor(0x83, 0xf7, 0xf5, 0xf0), '[null,true,"simple(16)"]'],
    [cbor(0xa1, 0x80, 0x01), '{"0":[[],1]}'],
    [readProtobufTree(Uint8Array.from([8, 1, 8, 2])).root as TreeNode, '{"1":1,"1":2}'],
  ])("writes what JSON has not as what comes near", (node, text) => {
    expect(printTreeAsJson(node)).toEqual({ text, isWhole: true });
  });

  it("stops at its bound", () => {
    const list = readCborTree(Uint8Array.from(encodeCbor(Array.from({ length: 1000 }, () => 1n)))).root as TreeNode;
    expect(printTreeAsJson(list, { maxLength: 5 })).toEqual({ text: "[1,1,", isWhole: false });
    expect(printTreeAsJson(list).text).toHaveLength(2001);
  });
});
