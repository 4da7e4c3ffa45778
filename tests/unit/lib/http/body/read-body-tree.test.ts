import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BodyKind, KIND_NAMES } from "@/lib/http/body/body-kind";
import { readBodyTree } from "@/lib/http/body/read-body-tree";
import { readTreePath } from "@/lib/http/tree/read-tree-path";

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kinds = Object.keys(KIND_NAMES) as BodyKind[];

describe("readBodyTree", () => {
  it.each<[BodyKind, string, string | null, object]>([
    ["json", '{"a":1}', null, { root: { kind: "object" }, problem: null }],
    ["json", '{"a":\n}', null, { root: null, problem: { offset: 6, message: "Line 2, column 1: expected a value" } }],
    ["json", "\xff\xfe{\0}\0", null, { root: { kind: "object" } }],
    ["json", '"\xff"', null, { root: null, problem: { message: "The bytes are no text in their charset." } }],
    ["ndjson", "1\n2\n", null, { root: { childCount: 2 } }],
    ["xml", "<?xml version='1.0' encoding='iso-8859-1'?><a>\xe4</a>", null, { root: { childCount: 2 }, problem: null }],
    ["xml", "<a>\xe4</a>", "text/xml; charset=latin1", { root: { value: "ä" } }],
    ["xml", "<a>\xe4</a>", null, { root: null }],
    ["msgpack", "\x91\x01", null, { root: { childCount: 1 } }],
    ["cbor", "\x81\x01", null, { root: { childCount: 1 } }],
    ["protobuf", "\x08\x01", null, { root: { kind: "message" } }],
  ])("reads %s %j with %s", (kind, body, contentType, expected) => {
    expect(readBodyTree(kind, bytesOf(body), contentType)).toMatchObject(expected);
  });

  it("reads the messages of a gRPC body", () => {
    const body = bytesOf("\0\0\0\0\x02\x08\x01\x01\0\0\0\x02ab\0\0\0\0\0\0\0\0\0\x02\x08");
    const read = readBodyTree("protobuf", body, "application/grpc+proto");
    expect(read?.root?.childCount).toBe(3);
    expect(readTreePath(read!.root!, "0.0")).toMatchObject({ text: "[0].1", node: { value: "1" } });
    expect(read?.root?.child(1)).toMatchObject({ kind: "bytes", plain: "6162", type: "compressed message, 2 bytes" });
    expect(read?.root?.child(2)).toMatchObject({ kind: "message", childCount: 0 });
    expect(read?.problem?.message).toContain("Ends too soon");
  });

  it("has no tree for what is none", () => {
    for (const kind of ["text", "form", "image", "empty"] as const)
      expect(readBodyTree(kind, bytesOf("a"), null)).toBeNull();
  });

  it("never throws, whatever is read as what", () => {
    const types = fc.constantFrom(null, "application/grpc", "text/plain; charset=utf-16le", "a/b;charset=nonsense");
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uint8Array(), types, (kind, bytes, type) => {
        const read = readBodyTree(kind, bytes, type);
        for (let index = 0; index < (read?.root?.childCount ?? 0); index += 1) {
          const child = read?.root?.child(index);
          void [child?.value, child?.plain, child?.childCount, child?.span];
        }
      }),
      { numRuns: 2000 },
    );
  });
});
