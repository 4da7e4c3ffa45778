import type { Change } from "@/lib/diff/diff-schema";
import { cutPair } from "./cut-pair";
import { diffWords } from "./diff-words";

type Sides = Pick<Change, "left" | "right" | "leftLength" | "rightLength" | "words">;

/** Two plain texts as the sides of a change; null for a side that has none. With their words where those say something. */
export function presentText(left: string | null, right: string | null): Sides {
  if (left === null || right === null) return presentSide(left, right);
  const words = diffWords(left, right);
  return { ...cutPair(left, right), ...(words === null ? {} : { words }) };
}

function presentSide(left: string | null, right: string | null): Sides {
  const cut = cutPair(left ?? "", right ?? "");
  if (left !== null) {
    return { left: cut.left, ...(cut.leftLength === undefined ? {} : { leftLength: cut.leftLength }) };
  }
  if (right === null) return {};
  return { right: cut.right, ...(cut.rightLength === undefined ? {} : { rightLength: cut.rightLength }) };
}
