import type { TextPiece } from "@/lib/diff/diff-schema";
import { internValues } from "@/lib/diff/sequence/intern-values";
import { matchSequence } from "@/lib/diff/sequence/match-sequence";
import { isAfter } from "./is-after";
import { isWord, splitWords } from "./split-words";

/** Longer texts are not compared inside. */
export const MAX_WORDS_LENGTH = 10_000;
// Fewer words in common than this part of the shorter text: two other texts, not one that changed.
const LEAST_COMMON = 0.25;

/**
 * What changed from one text to the other, by word; null where that says nothing: too long, or too little in common. The
 * pieces without "added" are the left text, those without "removed" the right one.
 */
export function diffWords(left: string, right: string): TextPiece[] | null {
  if (left.length > MAX_WORDS_LENGTH || right.length > MAX_WORDS_LENGTH) return null;
  const lefts = splitWords(left);
  const rights = splitWords(right);
  const numbers = internValues(lefts, rights);
  const { partners } = matchSequence(numbers.left, numbers.right, isAfter(left, right));
  const pieces = new Pieces();
  let next = 0;
  for (const [index, word] of lefts.entries()) {
    const partner = partners[index] ?? -1;
    if (partner < 0) {
      pieces.add("removed", word);
      continue;
    }
    while (next < partner) {
      pieces.add("added", rights[next] ?? "");
      next += 1;
    }
    pieces.add("same", word);
    next += 1;
  }
  for (const word of rights.slice(next)) pieces.add("added", word);
  const isRelated = pieces.common >= LEAST_COMMON * Math.min(left.length, right.length);
  return isRelated && pieces.common > 0 ? pieces.list() : null;
}

/** Joins neighbours; between two equal pieces what was removed stands before what was added. */
class Pieces {
  common = 0;
  private readonly done: TextPiece[] = [];
  private same = "";
  private removed = "";
  private added = "";

  add(op: TextPiece["op"], text: string): void {
    if (op === "same") {
      this.flushChange();
      this.same += text;
      if (isWord(text)) this.common += text.length;
    } else {
      this.flushSame();
      if (op === "removed") this.removed += text;
      else this.added += text;
    }
  }

  list(): TextPiece[] {
    this.flushChange();
    this.flushSame();
    return this.done;
  }

  private flushSame(): void {
    if (this.same !== "") this.done.push({ op: "same", text: this.same });
    this.same = "";
  }

  private flushChange(): void {
    if (this.removed !== "") this.done.push({ op: "removed", text: this.removed });
    if (this.added !== "") this.done.push({ op: "added", text: this.added });
    this.removed = "";
    this.added = "";
  }
}
