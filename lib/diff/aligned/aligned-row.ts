import type { ChangeOp } from "@/lib/diff/diff-schema";
import type { JsonNode } from "@/lib/http/json/json-node";

/** One row of two JSON values side by side. */
export type AlignedRow = AlignedLine | AlignedFold;

/** A line of one side or of both; null where that side has none. Texts are without the indent, which is `depth`. */
export interface AlignedLine {
  readonly kind: "line";
  readonly depth: number;
  readonly op: ChangeOp | "same";
  readonly left: string | null;
  readonly right: string | null;
  /** Of the change whose first line this is: that of the list of changes, so that one leads to the other. */
  readonly path: string | null;
}

/** Members or elements in a row that are equal, left out. */
export interface AlignedFold {
  readonly kind: "fold";
  readonly depth: number;
  /** They themselves, as many as there are; `printEqual` writes them when they are unfolded. */
  readonly values: readonly EqualValue[];
}

/** A member or element that both sides have. */
export interface EqualValue {
  /** Its name as written, with a colon; empty for an element. */
  readonly label: string;
  readonly node: JsonNode;
}
