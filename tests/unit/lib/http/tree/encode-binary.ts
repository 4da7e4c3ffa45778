/** Just enough of MessagePack and CBOR to have something to read: definite lengths, the widest form of each value. */
export type Value = null | boolean | bigint | number | string | Uint8Array | Value[] | Map<Value, Value>;

const utf8 = new TextEncoder();

function packed(size: number, write: (view: DataView) => void): number[] {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return [...new Uint8Array(view.buffer)];
}

const uint32 = (value: number) => packed(4, (view) => view.setUint32(0, value));
const uint64 = (value: bigint) => packed(8, (view) => view.setBigUint64(0, value));
const float64 = (value: number) => packed(8, (view) => view.setFloat64(0, value));

export function encodeMsgpack(value: Value): number[] {
  if (value === null) return [0xc0];
  if (typeof value === "boolean") return [value ? 0xc3 : 0xc2];
  if (typeof value === "number") return [0xcb, ...float64(value)];
  if (typeof value === "bigint") return [value < 0n ? 0xd3 : 0xcf, ...uint64(BigInt.asUintN(64, value))];
  if (typeof value === "string") {
    const bytes = utf8.encode(value);
    return [0xdb, ...uint32(bytes.length), ...bytes];
  }
  if (value instanceof Uint8Array) return [0xc6, ...uint32(value.length), ...value];
  if (Array.isArray(value)) return [0xdd, ...uint32(value.length), ...value.flatMap(encodeMsgpack)];
  return [0xdf, ...uint32(value.size), ...[...value].flat().flatMap(encodeMsgpack)];
}

const cborHead = (major: number, argument: bigint) => [(major << 5) | 27, ...uint64(argument)];

export function encodeCbor(value: Value): number[] {
  if (value === null) return [0xf6];
  if (typeof value === "boolean") return [value ? 0xf5 : 0xf4];
  if (typeof value === "number") return [0xfb, ...float64(value)];
  if (typeof value === "bigint") return value < 0n ? cborHead(1, -1n - value) : cborHead(0, value);
  if (typeof value === "string") {
    const bytes = utf8.encode(value);
    return [...cborHead(3, BigInt(bytes.length)), ...bytes];
  }
  if (value instanceof Uint8Array) return [...cborHead(2, BigInt(value.length)), ...value];
  if (Array.isArray(value)) return [...cborHead(4, BigInt(value.length)), ...value.flatMap(encodeCbor)];
  return [...cborHead(5, BigInt(value.size)), ...[...value].flat().flatMap(encodeCbor)];
}
