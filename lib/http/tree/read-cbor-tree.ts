import { bytesLeaf, literalLeaf, numberLeaf, stringLeaf } from "./binary-leaves";
import { BuiltNode } from "./built-node";
import type { ByteReader } from "./byte-reader";
import { CBOR_TAGS } from "./cbor-tags";
import { describeCborTag } from "./describe-cbor-tag";
import { countOf } from "./format-value";
import { readBinaryItems } from "./read-binary-items";
import type { TreeBuilder } from "./tree-builder";
import type { TreeLimits } from "./tree-limits";
import type { ReadTree } from "./tree-node";
import { TreeStop } from "./tree-stop";

const INDEFINITE = 31;
const CHUNKED = { 2: "bytes in chunks", 3: "string in chunks" } as const;

/**
 * Reads CBOR (RFC 8949), or a sequence of it (RFC 8742), as a tree: integers exact, tags named, indefinite lengths,
 * duplicate keys flagged. What is broken or cut short is shown up to there. Never throws; linear, no recursion.
 */
export function readCborTree(bytes: Uint8Array, limits?: TreeLimits): ReadTree {
  return readBinaryItems(bytes, limits, readItem);
}

function readItem(reader: ByteReader, builder: TreeBuilder): void {
  const start = reader.offset;
  const first = reader.uint8();
  const major = first >> 5;
  const info = first & 0x1f;
  checkChunk(builder.parent, first, start);
  if (major === 7) readSimple(reader, builder, info, start);
  else if (info === INDEFINITE) beginIndefinite(builder, major, start);
  else readDefinite(reader, builder, major, readArgument(reader, info, start), start);
}

/** Inside of a string of unknown length only its chunks may stand, and the break. */
function checkChunk(parent: BuiltNode | null, first: number, start: number): void {
  const major = parent?.type === CHUNKED[2] ? 2 : parent?.type === CHUNKED[3] ? 3 : null;
  if (major === null || first === 0xff || (first >> 5 === major && (first & 0x1f) !== INDEFINITE)) return;
  throw new TreeStop(start, `A chunk of ${parent?.kind} was expected.`);
}

function readArgument(reader: ByteReader, info: number, start: number): bigint {
  if (info < 24) return BigInt(info);
  if (info === 24) return BigInt(reader.uint8());
  if (info === 25) return BigInt(reader.uint16());
  if (info === 26) return BigInt(reader.uint32());
  if (info === 27) return reader.uint64();
  throw new TreeStop(start, `The additional information ${info} is reserved.`);
}

function beginIndefinite(builder: TreeBuilder, major: number, start: number): void {
  const items = Number.POSITIVE_INFINITY;
  if (major === 2 || major === 3) {
    const kind = major === 2 ? "bytes" : "string";
    builder.begin(new BuiltNode({ kind, type: CHUNKED[major], start }), items, { onClose: joinChunks });
  } else if (major === 4) builder.begin(new BuiltNode({ kind: "array", type: "array", start }), items);
  else if (major === 5) builder.begin(new BuiltNode({ kind: "object", type: "map", start }), items, { isMap: true });
  else throw new TreeStop(start, "Only strings, arrays and maps can have an unknown length.");
}

function joinChunks(node: BuiltNode): void {
  const plain = node.children.map((chunk) => chunk.plain ?? "").join("");
  node.plain = plain;
  node.value = node.kind === "string" ? JSON.stringify(plain) : node.children.map(({ value }) => value).join(" ");
  node.type = `${node.kind} in ${countOf(node.childCount, "chunk")}`;
}

function readDefinite(reader: ByteReader, builder: TreeBuilder, major: number, argument: bigint, start: number): void {
  // Lengths beyond 2^53 are rounded, and too long for any body all the same.
  const count = Number(argument);
  const { offset } = reader;
  switch (major) {
    case 0:
      builder.add(numberLeaf(argument, "unsigned", start, offset));
      break;
    case 1:
      builder.add(numberLeaf(-1n - argument, "negative", start, offset));
      break;
    case 2:
      builder.add(bytesLeaf(reader, count, start));
      break;
    case 3:
      builder.add(stringLeaf(reader, count, start));
      break;
    case 4:
      builder.begin(new BuiltNode({ kind: "array", type: "array", start }), count, {}, offset);
      break;
    case 5:
      builder.begin(new BuiltNode({ kind: "object", type: "map", start }), count * 2, { isMap: true }, offset);
      break;
    default: {
      const name = CBOR_TAGS.get(argument);
      const type = name === undefined ? `tag ${argument}` : `tag ${argument}: ${name}`;
      const onClose = (node: BuiltNode) => describeCborTag(node, argument);
      builder.begin(new BuiltNode({ kind: "tag", type, start }), 1, { onClose }, offset);
    }
  }
}

/** Major type 7: floats, booleans and the like, and the break. */
function readSimple(reader: ByteReader, builder: TreeBuilder, info: number, start: number): void {
  if (info === INDEFINITE) {
    if (!builder.endIndefinite(reader.offset))
      throw new TreeStop(start, "There is nothing that a break could end here.");
    return;
  }
  if (info === 25) builder.add(numberLeaf(reader.float16(), "float16", start, reader.offset));
  else if (info === 26) builder.add(numberLeaf(reader.float32(), "float32", start, reader.offset));
  else if (info === 27) builder.add(numberLeaf(reader.float64(), "float64", start, reader.offset));
  else if (info > 27) throw new TreeStop(start, `The additional information ${info} is reserved.`);
  else {
    const value = info === 24 ? reader.uint8() : info;
    const literal = ["false", "true", "null", "undefined"][value - 20] ?? `simple(${value})`;
    builder.add(literalLeaf(literal, start, reader.offset));
  }
}
