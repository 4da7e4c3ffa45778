import type { FieldName } from "./fields";

/** Where a part stands in the text of a search, in UTF-16 units. */
export interface Span {
  readonly position: number;
  readonly length: number;
}

/** A search as a tree. `all` is the empty search. */
export type SearchNode =
  | { readonly kind: "all" }
  | { readonly kind: "and"; readonly parts: readonly SearchNode[] }
  | { readonly kind: "or"; readonly parts: readonly SearchNode[] }
  | { readonly kind: "not"; readonly part: SearchNode }
  | AnywhereNode
  | ClauseNode;

/** Words and patterns that may stand in the target, the headers or the body. */
export interface AnywhereNode {
  readonly kind: "anywhere";
  readonly test: TextTest;
  readonly span: Span;
}

export interface ClauseNode {
  readonly kind: "clause";
  readonly field: FieldRef;
  readonly test: ClauseTest;
  readonly span: Span;
}

/** `path` is the name of a header or query parameter as one step, or the steps into the JSON body; else empty. */
export interface FieldRef {
  readonly name: FieldName;
  readonly path: readonly string[];
}

export type Comparator = "=" | ">" | ">=" | "<" | "<=";

/** `contains` is blind to case, `equals` is not. */
export type TextTest =
  | { readonly op: "contains" | "equals"; readonly text: string }
  | { readonly op: "pattern"; readonly source: string; readonly ignoresCase: boolean };

export type ClauseTest =
  | TextTest
  | { readonly op: "exists" }
  /** A number or a time, against a field that is one. `literal` is how it was written. */
  | {
      readonly op: "compare";
      readonly comparator: Comparator;
      readonly literal: string;
      readonly value: Interval | Ago;
    }
  /** A number against a field of text, exact whatever its size; text that is no number never matches. */
  | { readonly op: "decimal"; readonly comparator: Exclude<Comparator, "=">; readonly literal: string };

/** What a literal stands for, both ends included: 200, the hundred of "4xx", the microseconds of a day. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A time before now, in microseconds. */
export interface Ago {
  readonly ago: number;
}
