import { TreeStop } from "./tree-stop";

/** Reads big-endian values one after another; throws TreeStop where the bytes end too soon. */
export class ByteReader {
  readonly bytes: Uint8Array;
  offset = 0;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.offset >= this.bytes.length;
  }

  /** Moves over that many bytes; gives back where they begin. */
  take(count: number): number {
    const start = this.offset;
    const left = this.bytes.length - start;
    if (count > left) throw new TreeStop(start, `Ends too soon: ${count} more bytes should follow, there are ${left}.`);
    this.offset = start + count;
    return start;
  }

  uint8(): number {
    return this.view.getUint8(this.take(1));
  }

  uint16(): number {
    return this.view.getUint16(this.take(2));
  }

  uint32(): number {
    return this.view.getUint32(this.take(4));
  }

  uint64(): bigint {
    return this.view.getBigUint64(this.take(8));
  }

  int8(): number {
    return this.view.getInt8(this.take(1));
  }

  int16(): number {
    return this.view.getInt16(this.take(2));
  }

  int32(): number {
    return this.view.getInt32(this.take(4));
  }

  int64(): bigint {
    return this.view.getBigInt64(this.take(8));
  }

  /** IEEE 754 binary16, which DataView has only lately. */
  float16(): number {
    const bits = this.uint16();
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    const sign = bits & 0x8000 ? -1 : 1;
    if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  }

  float32(): number {
    return this.view.getFloat32(this.take(4));
  }

  float64(): number {
    return this.view.getFloat64(this.take(8));
  }
}
