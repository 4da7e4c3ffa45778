import { countOf, previewBytes, readUtf8, writeHex } from "./format-value";
import { bytesReading, readingLeaf, readNumber, readPacked } from "./protobuf-readings";
import { type ProtobufField, scanProtobuf } from "./scan-protobuf";
import type { ReadTree, TreeKind, TreeNode, TreeSpan } from "./tree-node";

/** Messages nested deeper are shown as bytes. */
export const MAX_PROTOBUF_DEPTH = 64;
const CONTROLS = /\p{Cc}/u;
const AS_MESSAGE = { kind: "reading", key: "message", step: "", note: null } as const;

/**
 * Reads a Protobuf message without its schema: field numbers, wire types, and for each value the likeliest reading with
 * the others as its children. Fields are read when they are looked at. Never throws.
 */
export function readProtobufTree(bytes: Uint8Array): ReadTree {
  const { fields, problem } = scanProtobuf(bytes, 0, bytes.length);
  if (fields.length === 0) return { root: null, problem };
  const list = new FieldList(bytes, fields, "", 1);
  return { root: new MessageNode(list, { start: 0, end: bytes.length }), problem };
}

/** A message between other bytes, under a key of its own, as far as it is one. */
export function readProtobufMessage(bytes: Uint8Array, span: TreeSpan, key: string): TreeNode {
  const { fields, problem } = scanProtobuf(bytes, span.start, span.end);
  const note = problem?.message ?? null;
  return new MessageNode(new FieldList(bytes, fields, ".", 1), span, { kind: "message", key, step: `[${key}]`, note });
}

interface Place {
  readonly kind: TreeKind;
  readonly key: string | null;
  readonly step: string;
  readonly note: string | null;
}

/** A message that is no field of its own: a whole body, or what a text could be read as. */
class MessageNode implements TreeNode {
  readonly kind: TreeKind;
  readonly key: string | null;
  readonly step: string;
  readonly value = null;
  readonly plain = null;
  readonly note: string | null;
  readonly type: string;
  readonly span: TreeSpan;
  private readonly fields: FieldList;

  constructor(
    fields: FieldList,
    span: TreeSpan,
    { kind, key, step, note }: Place = { kind: "message", key: null, step: "", note: null },
  ) {
    this.kind = kind;
    this.key = key;
    this.step = step;
    this.note = note;
    this.type = `${kind === "reading" ? "as a " : ""}message of ${countOf(fields.length, "field")}`;
    this.span = span;
    this.fields = fields;
  }

  get childCount(): number {
    return this.fields.length;
  }

  child(index: number): TreeNode | undefined {
    return this.fields.at(index);
  }
}

/** The fields of one message as nodes, each made once. A field that is repeated has its turn in its path. */
class FieldList {
  readonly length: number;
  private readonly nodes: Array<FieldNode | undefined> = [];
  private readonly steps: readonly string[];
  private readonly bytes: Uint8Array;
  private readonly fields: readonly ProtobufField[];
  private readonly depth: number;

  constructor(bytes: Uint8Array, fields: readonly ProtobufField[], separator: string, depth: number) {
    this.bytes = bytes;
    this.fields = fields;
    this.depth = depth;
    this.length = fields.length;
    const totals = new Map<number, number>();
    for (const { number } of fields) totals.set(number, (totals.get(number) ?? 0) + 1);
    const seen = new Map<number, number>();
    this.steps = fields.map(({ number }) => {
      const turn = seen.get(number) ?? 0;
      seen.set(number, turn + 1);
      return (totals.get(number) ?? 0) > 1 ? `${separator}${number}[${turn}]` : `${separator}${number}`;
    });
  }

  at(index: number): TreeNode | undefined {
    const field = this.fields[index];
    if (field === undefined) return undefined;
    const made = this.nodes[index];
    if (made !== undefined) return made;
    const node = new FieldNode(this.bytes, field, this.steps[index] ?? "", this.depth);
    this.nodes[index] = node;
    return node;
  }
}

interface Reading {
  readonly kind: TreeKind;
  readonly type: string;
  readonly value: string | null;
  readonly plain: string | null;
  /** Of the message that it is read as, shown first. */
  readonly fields: FieldList | null;
  readonly others: readonly TreeNode[];
}

class FieldNode implements TreeNode {
  readonly key: string;
  readonly step: string;
  readonly note = null;
  readonly span: TreeSpan;
  private readonly bytes: Uint8Array;
  private readonly field: ProtobufField;
  private readonly depth: number;
  private made: Reading | null = null;

  constructor(bytes: Uint8Array, field: ProtobufField, step: string, depth: number) {
    this.bytes = bytes;
    this.field = field;
    this.step = step;
    this.depth = depth;
    this.key = String(field.number);
    this.span = { start: field.start, end: field.end };
  }

  get kind(): TreeKind {
    return this.reading.kind;
  }

  get type(): string {
    return this.reading.type;
  }

  get value(): string | null {
    return this.reading.value;
  }

  get plain(): string | null {
    const isBytes = this.reading.kind === "bytes";
    return isBytes ? writeHex(this.bytes.subarray(this.field.contentStart, this.field.contentEnd)) : this.reading.plain;
  }

  get childCount(): number {
    return (this.reading.fields?.length ?? 0) + this.reading.others.length;
  }

  child(index: number): TreeNode | undefined {
    const { fields, others } = this.reading;
    const before = fields?.length ?? 0;
    return index < before ? fields?.at(index) : others[index - before];
  }

  private get reading(): Reading {
    this.made ??= readField(this.bytes, this.field, this.depth);
    return this.made;
  }
}

function readField(bytes: Uint8Array, field: ProtobufField, depth: number): Reading {
  if (field.wire === "group") return readGroup(bytes, field, depth);
  if (field.wire === "length") return readDelimited(bytes, field, depth);
  const { value, readings } = readNumber(bytes, field);
  const others = readings.map((reading) => readingLeaf(reading, field));
  return { kind: "number", type: field.wire, value, plain: value, fields: null, others };
}

function readGroup(bytes: Uint8Array, field: ProtobufField, depth: number): Reading {
  const fields = readNested(bytes, field, depth);
  const type = fields === null ? "group" : `group of ${countOf(fields.length, "field")}`;
  return {
    kind: "message",
    type,
    value: null,
    plain: null,
    fields,
    others: fields === null ? [bytesReading(bytes, field)] : [],
  };
}

/** Text without control characters is text; what is all fields is a message; everything else bytes. */
function readDelimited(bytes: Uint8Array, field: ProtobufField, depth: number): Reading {
  const content = bytes.subarray(field.contentStart, field.contentEnd);
  const { text, isValid } = readUtf8(content);
  const isText = isValid && !CONTROLS.test(text.replace(/[\t\n\r]/g, ""));
  if (content.length === 0) return { kind: "string", type: "empty", value: '""', plain: "", fields: null, others: [] };
  const raw = bytesReading(bytes, field);
  const packed = readPacked(bytes, field).map((reading) => readingLeaf(reading, field));
  if (isText) {
    const message = readNested(bytes, field, depth);
    const others = [...(message === null ? [] : [new MessageNode(message, contentSpan(field), AS_MESSAGE)]), raw];
    return { kind: "string", type: "string", value: JSON.stringify(text), plain: text, fields: null, others };
  }
  const fields = readNested(bytes, field, depth);
  if (fields !== null) {
    const type = `message of ${countOf(fields.length, "field")}`;
    return { kind: "message", type, value: null, plain: null, fields, others: [...packed, raw] };
  }
  const type = countOf(content.length, "byte");
  return { kind: "bytes", type, value: previewBytes(content), plain: null, fields: null, others: packed };
}

/** The fields in a field's content, if all of it is fields and it is not too deep. */
function readNested(bytes: Uint8Array, { contentStart, contentEnd }: ProtobufField, depth: number): FieldList | null {
  if (depth >= MAX_PROTOBUF_DEPTH) return null;
  const { fields, problem } = scanProtobuf(bytes, contentStart, contentEnd);
  return problem === null ? new FieldList(bytes, fields, ".", depth + 1) : null;
}

function contentSpan({ contentStart, contentEnd }: ProtobufField): TreeSpan {
  return { start: contentStart, end: contentEnd };
}
