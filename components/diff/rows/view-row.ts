import type { DiffSectionId } from "@/components/diff/flat-change";
import type { ChangeOp, TextPiece } from "@/lib/diff/diff-schema";

/** What one side of a row shows. */
export interface RowCell {
  /** Of a field or parameter. */
  readonly name?: string;
  readonly text: string;
  /** What of the text changed, where that is known already. */
  readonly pieces?: readonly TextPiece[];
  /** Counted from 1, in texts. */
  readonly line?: number;
}

/** A line of both sides; null for a side that has none. */
export interface PairRow {
  readonly kind: "pair";
  readonly op: ChangeOp | "same";
  /** Steps of indentation. */
  readonly depth: number;
  readonly left: RowCell | null;
  readonly right: RowCell | null;
  /** The changes that this row shows, by their index in the list of all. */
  readonly changes: readonly number[];
}

/** Bytes of one side: offset, values, and which of them differ. */
export interface HexCell {
  readonly offset: number;
  readonly bytes: readonly number[];
  readonly differs: readonly boolean[];
}

export interface BytesRow {
  readonly kind: "bytes";
  readonly left: HexCell | null;
  readonly right: HexCell | null;
  readonly changes: readonly number[];
}

/** A row of what is the same on both sides. */
export type FoldedRow = PairRow | BytesRow;

/** What is the same on both sides, left out. */
export interface FoldRow {
  readonly kind: "fold";
  /** That of its rows as well. */
  readonly depth: number;
  readonly count: number;
  readonly what: "line" | "field" | "value" | "byte";
  /** Rows that it stands for. */
  readonly size: number;
  /** The rows themselves, where they are few. */
  readonly inner: readonly FoldedRow[] | null;
  /** By which the others are read, some at a time. */
  readonly id: number;
}

/** What is not shown, and why. */
export interface NoteRow {
  readonly kind: "note";
  readonly text: string;
}

export type ViewRow = PairRow | BytesRow | FoldRow | NoteRow;

/** A part of the two messages, side by side. */
export interface ViewSection {
  readonly id: DiffSectionId;
  readonly title: string;
  readonly rows: readonly ViewRow[];
}
