/** What a node is, so that a row can be drawn and coloured. */
export type TreeKind =
  | "object"
  | "array"
  | "string"
  | "number"
  | "literal"
  | "bytes"
  | "time"
  | "tag"
  | "pair"
  | "message"
  | "reading"
  | "element"
  | "attribute"
  | "text"
  | "cdata"
  | "comment"
  | "instruction"
  | "doctype"
  | "range"
  | "problem";

/**
 * One value of a structured body, whatever its format: JSON, NDJSON, XML, MessagePack, CBOR and Protobuf are all read
 * into this shape. Nodes may be made when they are asked for, so never compare them by identity.
 */
export interface TreeNode {
  readonly kind: TreeKind;
  /** How its parent calls it: a field's name, an index, a field number. Null for a root; XML's has a name. */
  readonly key: string | null;
  /** What it adds to the path of its parent, like `.name`, `[0]` or `/item[2]`; the root has the path's beginning. */
  readonly step: string;
  /** In a word or two, like "object", "float32" or "tag 1: time". */
  readonly type: string;
  /** Its text exactly as written, where it has one (a JSON string with quotes and escapes); null for containers. */
  readonly value: string | null;
  /** What copying it gives: a string without quotes and escapes; null where only `span` of the source is right. */
  readonly plain: string | null;
  /** What a reader should know about it, like "duplicate name". */
  readonly note: string | null;
  /** Where it stands in its source: UTF-16 units of a text, bytes of a binary format. */
  readonly span: TreeSpan | null;
  readonly childCount: number;
  /** How many it holds when its children are ranges of them; else left out. */
  readonly size?: number;
  /** Undefined outside 0 to childCount - 1. */
  child(index: number): TreeNode | undefined;
}

export interface TreeSpan {
  readonly start: number;
  /** Behind the last unit. */
  readonly end: number;
}

/** Where reading stopped, and why; what came before it is shown. */
export interface TreeProblem {
  /** In the units of the source. */
  readonly offset: number;
  readonly message: string;
}

/** A body read as a tree: the whole of it, or what could be read of it with the reason why not more. */
export interface ReadTree {
  readonly root: TreeNode | null;
  readonly problem: TreeProblem | null;
}

/** Values beyond this number are not read: a tree of small values takes about a hundred times their bytes. */
export const MAX_TREE_NODES = 2_000_000;
