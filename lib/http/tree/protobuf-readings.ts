import { BuiltNode } from "./built-node";
import { formatFloat, previewBytes, writeHex } from "./format-value";
import { type ProtobufField, readVarint, skipVarint } from "./scan-protobuf";

const MAX_LISTED = 100;
const SIGN = 1n << 63n;

interface Reading {
  readonly name: string;
  readonly value: string;
}

/** The plain reading of a number's bytes, and what else they could mean: without a schema nobody knows. */
export function readNumber(bytes: Uint8Array, field: ProtobufField): { value: string; readings: Reading[] } {
  if (field.wire === "varint") return readVarintField(readVarint(bytes, field.contentStart, field.contentEnd));
  const view = new DataView(bytes.buffer, bytes.byteOffset + field.contentStart);
  if (field.wire === "fixed64") {
    const signed = view.getBigInt64(0, true);
    const readings = [{ name: "double", value: formatFloat(view.getFloat64(0, true)) }];
    if (signed < 0n) readings.push({ name: "sfixed64", value: String(signed) });
    return { value: String(view.getBigUint64(0, true)), readings };
  }
  const signed = view.getInt32(0, true);
  const readings = [{ name: "float", value: formatFloat(view.getFloat32(0, true)) }];
  if (signed < 0) readings.push({ name: "sfixed32", value: String(signed) });
  return { value: String(view.getUint32(0, true)), readings };
}

function readVarintField(value: bigint): { value: string; readings: Reading[] } {
  const readings: Reading[] = [];
  if (value >= SIGN) readings.push({ name: "int64", value: String(BigInt.asIntN(64, value)) });
  readings.push({ name: "sint64", value: String((value >> 1n) ^ -(value & 1n)) });
  if (value <= 1n) readings.push({ name: "bool", value: String(value === 1n) });
  return { value: String(value), readings };
}

/** What the bytes of a length-delimited field could be as packed numbers; the first hundred of each. */
export function readPacked(bytes: Uint8Array, { contentStart, contentEnd }: ProtobufField): Reading[] {
  const readings: Reading[] = [];
  const size = contentEnd - contentStart;
  const varints = listVarints(bytes, contentStart, contentEnd);
  if (varints !== null) readings.push({ name: "packed varint", value: varints });
  const view = new DataView(bytes.buffer, bytes.byteOffset + contentStart, size);
  if (size >= 4 && size % 4 === 0) {
    readings.push({ name: "packed float", value: list(size / 4, (at) => formatFloat(view.getFloat32(at * 4, true))) });
  }
  if (size >= 8 && size % 8 === 0) {
    readings.push({ name: "packed double", value: list(size / 8, (at) => formatFloat(view.getFloat64(at * 8, true))) });
  }
  return readings;
}

function list(count: number, read: (index: number) => string): string {
  const shown = Array.from({ length: Math.min(count, MAX_LISTED) }, (_, index) => read(index)).join(", ");
  return count > MAX_LISTED ? `${shown} …` : shown;
}

function listVarints(bytes: Uint8Array, start: number, end: number): string | null {
  const shown: string[] = [];
  for (let at = start; at < end; ) {
    const next = skipVarint(bytes, at, end);
    if (next === -1) return null;
    if (shown.length === MAX_LISTED) shown.push("…");
    else if (shown.length < MAX_LISTED) shown.push(String(readVarint(bytes, at, next)));
    at = next;
  }
  return shown.length === 0 ? null : shown.join(", ");
}

/** A reading as a row of its own. */
export function readingLeaf({ name, value }: Reading, { contentStart, contentEnd }: ProtobufField): BuiltNode {
  const leaf = new BuiltNode({ kind: "reading", type: `as ${name}`, start: contentStart, end: contentEnd, value });
  leaf.key = name;
  return leaf;
}

/** The bytes of a field as they are; copying gives all of them. */
export function bytesReading(bytes: Uint8Array, field: ProtobufField): BuiltNode {
  const content = bytes.subarray(field.contentStart, field.contentEnd);
  return new BytesReading(content, field);
}

class BytesReading extends BuiltNode {
  private readonly content: Uint8Array;

  constructor(content: Uint8Array, { contentStart, contentEnd }: ProtobufField) {
    super({ kind: "reading", type: "as bytes", start: contentStart, end: contentEnd, value: previewBytes(content) });
    this.key = "bytes";
    this.content = content;
  }

  override get plain(): string {
    return writeHex(this.content);
  }
}
