import type { JsonArray, JsonMember, JsonNode, JsonObject } from "@/lib/http/json/json-node";

/** What differs between two JSON values; there is none for equal ones. */
export type JsonDelta = ValueDelta | ObjectDelta | ArrayDelta;

/** Not the same kind of value, or two scalars. */
export interface ValueDelta {
  readonly kind: "value";
  readonly left: JsonNode;
  readonly right: JsonNode;
}

export interface ObjectDelta {
  readonly kind: "object";
  readonly left: JsonObject;
  readonly right: JsonObject;
  /** The members that differ, in the order of the right object; those that are only left behind what stood before. */
  readonly members: readonly MemberDelta[];
  /** A name stands several times on one of the sides. */
  readonly hasDuplicates: boolean;
}

export interface MemberDelta {
  readonly name: string;
  /** Which one of that name, from 0, and how many of it there are on the side that has more. */
  readonly turn: number;
  readonly count: number;
  readonly left: JsonMember | null;
  readonly right: JsonMember | null;
  /** Null where the member is on one side only. */
  readonly delta: JsonDelta | null;
}

export interface ArrayDelta {
  readonly kind: "array";
  readonly left: JsonArray;
  readonly right: JsonArray;
  readonly match: ArrayMatch;
  /** What differs inside of a pair, by its place on the right. */
  readonly inner: ReadonlyMap<number, JsonDelta>;
}

export interface ArrayMatch {
  /** For each element on the right its place on the left, or -1. */
  readonly lefts: Int32Array;
  /** For each element on the left its place on the right, or -1. */
  readonly rights: Int32Array;
  /** By place on the right: 1 for a matched element that stands elsewhere among the matched ones. */
  readonly moved: Uint8Array;
  readonly isCoarse: boolean;
}
