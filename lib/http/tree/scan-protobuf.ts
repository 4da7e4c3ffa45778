/** Fields beyond are not shown. */
export const MAX_PROTOBUF_FIELDS = 500_000;
// 2^29 - 1, the highest field number there is.
const MAX_NUMBER = 0x1fff_ffff;

export type WireType = "varint" | "fixed64" | "length" | "group" | "fixed32";

/** A field of one message: where it stands, and where its content does. Nothing in it is read yet. */
export interface ProtobufField {
  readonly number: number;
  readonly wire: WireType;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

export interface ProtobufScan {
  readonly fields: readonly ProtobufField[];
  /** Where the bytes stop being fields, and why; null when all of them are. */
  readonly problem: { readonly offset: number; readonly message: string } | null;
}

/** Splits the bytes from `start` to `end` into the fields of one message (Protobuf wire format). Linear, never throws. */
export function scanProtobuf(bytes: Uint8Array, start: number, end: number): ProtobufScan {
  const fields: ProtobufField[] = [];
  let at = start;
  while (at < end) {
    if (fields.length === MAX_PROTOBUF_FIELDS) {
      return { fields, problem: { offset: at, message: `Only the first ${MAX_PROTOBUF_FIELDS} fields are shown.` } };
    }
    const field = readField(bytes, at, end);
    if (typeof field === "string") return { fields, problem: { offset: at, message: field } };
    fields.push(field);
    at = field.end;
  }
  return { fields, problem: null };
}

/** The offset behind a varint of at most ten bytes; -1 when there is none. */
export function skipVarint(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + 10);
  for (let next = at; next < last; next += 1) {
    const byte = bytes[next] ?? 0x80;
    // The tenth byte has room for one bit of the 64.
    if (byte < 0x80) return next === at + 9 && byte > 1 ? -1 : next + 1;
  }
  return -1;
}

/** The value of a varint that stands between these offsets. */
export function readVarint(bytes: Uint8Array, start: number, end: number): bigint {
  let value = 0n;
  for (let at = end - 1; at >= start; at -= 1) value = (value << 7n) | BigInt((bytes[at] ?? 0) & 0x7f);
  return value;
}

function readTag(bytes: Uint8Array, at: number, end: number): { number: number; type: number; end: number } | null {
  const tagEnd = skipVarint(bytes, at, end);
  if (tagEnd === -1) return null;
  let tag = 0;
  for (let next = tagEnd - 1; next >= at; next -= 1) tag = tag * 128 + ((bytes[next] ?? 0) & 0x7f);
  const number = Math.floor(tag / 8);
  return number >= 1 && number <= MAX_NUMBER ? { number, type: tag % 8, end: tagEnd } : null;
}

/** A field, or why there is none. */
function readField(bytes: Uint8Array, start: number, end: number): ProtobufField | string {
  const tag = readTag(bytes, start, end);
  if (tag === null) return "No field begins here.";
  const content = readContent(bytes, tag, end);
  if (content === null) return `Field ${tag.number} is not whole, or no field.`;
  return { number: tag.number, start, ...content };
}

function readContent(
  bytes: Uint8Array,
  { number, type, end: at }: { number: number; type: number; end: number },
  end: number,
): Omit<ProtobufField, "number" | "start"> | null {
  const fixed = (size: number, wire: WireType) =>
    at + size > end ? null : { wire, contentStart: at, contentEnd: at + size, end: at + size };
  if (type === 1) return fixed(8, "fixed64");
  if (type === 5) return fixed(4, "fixed32");
  if (type === 3) return readGroup(bytes, number, at, end);
  const varintEnd = skipVarint(bytes, at, end);
  if (varintEnd === -1) return null;
  if (type === 0) return { wire: "varint", contentStart: at, contentEnd: varintEnd, end: varintEnd };
  if (type !== 2) return null;
  const contentEnd = varintEnd + Number(readVarint(bytes, at, varintEnd));
  return contentEnd > end ? null : { wire: "length", contentStart: varintEnd, contentEnd, end: contentEnd };
}

/** Groups, deprecated, end with a tag of their own; those inside are stepped over without recursion. */
function readGroup(bytes: Uint8Array, number: number, contentStart: number, end: number) {
  const open = [number];
  for (let at = contentStart; at < end; ) {
    const tag = readTag(bytes, at, end);
    if (tag === null) return null;
    if (tag.type === 4) {
      if (open.pop() !== tag.number) return null;
      if (open.length === 0) return { wire: "group", contentStart, contentEnd: at, end: tag.end } as const;
      at = tag.end;
    } else if (tag.type === 3) {
      open.push(tag.number);
      at = tag.end;
    } else {
      const content = readContent(bytes, tag, end);
      if (content === null) return null;
      at = content.end;
    }
  }
  return null;
}
