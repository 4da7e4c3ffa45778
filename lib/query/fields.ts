export type FieldKind = "text" | "number" | "size" | "time" | "flag";

export interface Field {
  readonly kind: FieldKind;
  /** What may follow the dot: one name, or a path into JSON. With "name", the field alone means any of them. */
  readonly below: "nothing" | "name" | "path";
  /** Every value that there is, for fields of few. */
  readonly values: readonly string[];
  /** One line for whoever completes it. */
  readonly meaning: string;
}

function field(kind: FieldKind, meaning: string, more: Partial<Pick<Field, "below" | "values">> = {}): Field {
  return { kind, meaning, below: "nothing", values: [], ...more };
}

/** The fields of the search language (api.md, "Search"), in the order in which they are offered. */
export const FIELDS = {
  method: field("text", "the method, like POST"),
  path: field("text", "what followed the slug, without the query"),
  target: field("text", "what followed the slug, query included"),
  header: field("text", "a header, like header.Content-Type", { below: "name" }),
  query: field("text", "a query parameter, like query.page", { below: "name" }),
  body: field("text", "the body's text, or a value of its JSON, like body.customer.id", { below: "path" }),
  type: field("text", "the content type"),
  provider: field("text", "the recognised sender"),
  event: field("text", "the event type"),
  delivery: field("text", "the delivery id"),
  attempt: field("number", "the number of the attempt"),
  status: field("number", "the status answered, like 200 or 4xx"),
  state: field("text", "captured, denied or malformed", { values: ["captured", "denied", "malformed"] }),
  signature: field("text", "valid, invalid or unchecked", { values: ["valid", "invalid", "unchecked"] }),
  ip: field("text", "the sender's address"),
  size: field("size", "the body's size, like >1kb"),
  seq: field("number", "the hit's number"),
  at: field("time", "when it came, like >-5m or 2026-01-31"),
  is: field("flag", "a mark", { values: ["pinned", "retry", "truncated", "denied", "malformed"] }),
  note: field("text", "the note"),
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS).filter(isFieldName);

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

export function getField(name: FieldName): Field {
  return FIELDS[name];
}
