/**
 * JSON as it was written (RFC 8259). Numbers and strings keep their text, objects keep duplicate names and their order.
 * `start` and `end` are offsets into the text, in UTF-16 units.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonLiteral;

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface JsonObject extends Span {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly name: JsonString;
  readonly value: JsonNode;
}

export interface JsonArray extends Span {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

export interface JsonString extends Span {
  readonly kind: "string";
  /** Quotes and escapes included. */
  readonly raw: string;
  readonly value: string;
}

export interface JsonNumber extends Span {
  readonly kind: "number";
  readonly raw: string;
}

export interface JsonLiteral extends Span {
  readonly kind: "literal";
  readonly raw: "true" | "false" | "null";
}
