import { bytesLeaf, literalLeaf, numberLeaf, stringLeaf } from "./binary-leaves";
import { BuiltNode } from "./built-node";
import type { ByteReader } from "./byte-reader";
import { formatEpoch } from "./format-value";
import { readBinaryItems } from "./read-binary-items";
import type { TreeBuilder } from "./tree-builder";
import type { TreeLimits } from "./tree-limits";
import type { ReadTree } from "./tree-node";
import { TreeStop } from "./tree-stop";

/**
 * Reads MessagePack as a tree: 64-bit integers exact, timestamps and other extensions, duplicate names flagged, several
 * values in a row as a sequence. What is broken or cut short is shown up to there. Never throws; linear, no recursion.
 */
export function readMsgpackTree(bytes: Uint8Array, limits?: TreeLimits): ReadTree {
  return readBinaryItems(bytes, limits, readItem);
}

function readItem(reader: ByteReader, builder: TreeBuilder): void {
  const start = reader.offset;
  const first = reader.uint8();
  if (first <= 0x7f) builder.add(numberLeaf(first, "fixint", start, reader.offset));
  else if (first <= 0x8f) beginMap(builder, first & 0x0f, start, reader.offset);
  else if (first <= 0x9f) beginArray(builder, first & 0x0f, start, reader.offset);
  else if (first <= 0xbf) builder.add(stringLeaf(reader, first & 0x1f, start));
  else if (first >= 0xe0) builder.add(numberLeaf(first - 0x100, "fixint", start, reader.offset));
  else if (first === 0xdc || first === 0xdd) {
    const count = first === 0xdc ? reader.uint16() : reader.uint32();
    beginArray(builder, count, start, reader.offset);
  } else if (first === 0xde || first === 0xdf) {
    const count = first === 0xde ? reader.uint16() : reader.uint32();
    beginMap(builder, count, start, reader.offset);
  } else builder.add(readScalar(reader, first, start));
}

function beginArray(builder: TreeBuilder, count: number, start: number, offset: number): void {
  builder.begin(new BuiltNode({ kind: "array", type: "array", start }), count, {}, offset);
}

function beginMap(builder: TreeBuilder, count: number, start: number, offset: number): void {
  builder.begin(new BuiltNode({ kind: "object", type: "map", start }), count * 2, { isMap: true }, offset);
}

function readScalar(reader: ByteReader, first: number, start: number): BuiltNode {
  const number = (value: number | bigint, type: string) => numberLeaf(value, type, start, reader.offset);
  switch (first) {
    case 0xc0:
      return literalLeaf("nil", start, reader.offset);
    case 0xc2:
      return literalLeaf("false", start, reader.offset);
    case 0xc3:
      return literalLeaf("true", start, reader.offset);
    case 0xc4:
      return bytesLeaf(reader, reader.uint8(), start);
    case 0xc5:
      return bytesLeaf(reader, reader.uint16(), start);
    case 0xc6:
      return bytesLeaf(reader, reader.uint32(), start);
    case 0xc7:
      return readExtension(reader, reader.uint8(), start);
    case 0xc8:
      return readExtension(reader, reader.uint16(), start);
    case 0xc9:
      return readExtension(reader, reader.uint32(), start);
    case 0xca:
      return number(reader.float32(), "float32");
    case 0xcb:
      return number(reader.float64(), "float64");
    case 0xcc:
      return number(reader.uint8(), "uint8");
    case 0xcd:
      return number(reader.uint16(), "uint16");
    case 0xce:
      return number(reader.uint32(), "uint32");
    case 0xcf:
      return number(reader.uint64(), "uint64");
    case 0xd0:
      return number(reader.int8(), "int8");
    case 0xd1:
      return number(reader.int16(), "int16");
    case 0xd2:
      return number(reader.int32(), "int32");
    case 0xd3:
      return number(reader.int64(), "int64");
    case 0xd9:
      return stringLeaf(reader, reader.uint8(), start);
    case 0xda:
      return stringLeaf(reader, reader.uint16(), start);
    case 0xdb:
      return stringLeaf(reader, reader.uint32(), start);
    case 0xc1:
      throw new TreeStop(start, "The byte 0xc1 begins no MessagePack value.");
    default:
      // 0xd4 to 0xd8: extensions of 1, 2, 4, 8 and 16 bytes.
      return readExtension(reader, 2 ** (first - 0xd4), start);
  }
}

/** Type -1 is a timestamp of 4, 8 or 12 bytes; the others mean what an application makes of them. */
function readExtension(reader: ByteReader, length: number, start: number): BuiltNode {
  const type = reader.int8();
  if (type !== -1 || ![4, 8, 12].includes(length)) return bytesLeaf(reader, length, start, `extension ${type}`);
  const { seconds, nanoseconds } = readTimestamp(reader, length);
  const value = formatEpoch(seconds, nanoseconds) ?? `${seconds} seconds since 1970`;
  return new BuiltNode({ kind: "time", type: "timestamp", start, end: reader.offset, value });
}

function readTimestamp(reader: ByteReader, length: number): { seconds: bigint; nanoseconds: number } {
  if (length === 4) return { seconds: BigInt(reader.uint32()), nanoseconds: 0 };
  if (length === 12) {
    const nanoseconds = reader.uint32();
    return { seconds: reader.int64(), nanoseconds };
  }
  const both = reader.uint64();
  return { seconds: both & 0x3_ffff_ffffn, nanoseconds: Number(both >> 34n) };
}
