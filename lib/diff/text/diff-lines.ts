import { internValues } from "@/lib/diff/sequence/intern-values";
import { matchSequence, type SequenceMatch } from "@/lib/diff/sequence/match-sequence";
import { isAfter } from "./is-after";

/** Two texts by their lines. */
export interface LineDiff extends SequenceMatch {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Lines end with LF or CR LF; which of them is part of the line, so that a change of it is seen. */
export function diffLines(left: string, right: string): LineDiff {
  const lefts = splitLines(left);
  const rights = splitLines(right);
  const numbers = internValues(lefts, rights);
  return { left: lefts, right: rights, ...matchSequence(numbers.left, numbers.right, isAfter(left, right)) };
}

function splitLines(text: string): string[] {
  const lines = text.split("\n");
  return text === ""
    ? []
    : lines.map((line, index) => (index < lines.length - 1 ? `${line}\n` : line)).filter((line) => line !== "");
}
