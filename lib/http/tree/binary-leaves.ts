import { BuiltNode } from "./built-node";
import type { ByteReader } from "./byte-reader";
import { countOf, formatFloat, previewBytes, readUtf8, writeHex } from "./format-value";

/** A number as its format has it: integers exact, floats to be told from them. */
export function numberLeaf(value: number | bigint, type: string, start: number, end: number): BuiltNode {
  const text = typeof value === "number" && type.startsWith("float") ? formatFloat(value) : String(value);
  return new BuiltNode({ kind: "number", type, start, end, value: text });
}

export function literalLeaf(value: string, start: number, end: number): BuiltNode {
  const type = value === "true" || value === "false" ? "boolean" : value;
  return new BuiltNode({ kind: "literal", type, start, end, value });
}

/** Takes that many bytes as a string, shown in JSON's notation, so that control characters are seen. */
export function stringLeaf(reader: ByteReader, length: number, start: number): BuiltNode {
  const from = reader.take(length);
  const { text, isValid } = readUtf8(reader.bytes.subarray(from, from + length));
  const note = isValid ? null : "not UTF-8";
  const facts = { kind: "string", type: "string", value: JSON.stringify(text), plain: text, note } as const;
  return new BuiltNode({ ...facts, start, end: reader.offset });
}

/** Takes that many bytes as they are. Copying gives all of them, hexadecimal. */
export function bytesLeaf(reader: ByteReader, length: number, start: number, type?: string): BuiltNode {
  const from = reader.take(length);
  const label = type === undefined ? countOf(length, "byte") : `${type}, ${countOf(length, "byte")}`;
  return new BytesNode(reader.bytes.subarray(from, from + length), label, start, reader.offset);
}

class BytesNode extends BuiltNode {
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, type: string, start: number, end: number) {
    super({ kind: "bytes", type, start, end, value: previewBytes(bytes) });
    this.bytes = bytes;
  }

  override get plain(): string {
    return writeHex(this.bytes);
  }
}
