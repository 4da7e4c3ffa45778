import type { PairRow } from "@/components/diff/rows/view-row";

/** How a cell of a row looks: its sign, the word for those who listen, its ground. */
export interface CellLook {
  readonly sign: string;
  readonly word: string;
  readonly ground: string;
  readonly tone: string;
}

const SAME: CellLook = { sign: "", word: "", ground: "border-l-transparent", tone: "text-faint" };
const NOISE: CellLook = { sign: "·", word: "noise", ground: "border-l-grey-7 bg-hover", tone: "text-faint" };
const MOVED: CellLook = { sign: "↕", word: "moved", ground: "border-l-info bg-info-soft", tone: "text-info" };
const REMOVED: CellLook = { sign: "−", word: "before", ground: "border-l-bad bg-removed", tone: "text-bad" };
const ADDED: CellLook = { sign: "+", word: "after", ground: "border-l-good bg-added", tone: "text-good" };

/** Removed and added differ in lightness, and each has its sign and its bar. Noise is grey: it differs, and says nothing. */
export function lookOf(op: PairRow["op"], side: "left" | "right", isNoise: boolean): CellLook {
  if (op === "same") return SAME;
  if (isNoise) return NOISE;
  if (op === "moved") return MOVED;
  return side === "left" ? REMOVED : ADDED;
}
