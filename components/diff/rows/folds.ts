import type { FoldedRow, FoldRow } from "./view-row";

// Few rows go with their fold, as long as all of them together are not many.
const MAX_INNER = 60;
const MAX_HELD = 5000;

interface FoldContent extends Pick<FoldRow, "depth" | "count" | "what" | "size"> {
  /** The rows from … to (exclusive). */
  readonly read: (from: number, to: number) => readonly FoldedRow[];
}

/**
 * The folds of one comparison: rows of megabytes are made when somebody unfolds them. The same comparison made again gives
 * its folds the same ids.
 */
export class Folds {
  private readonly contents: FoldContent[] = [];
  private held = 0;

  fold(content: FoldContent): FoldRow {
    const { depth, count, what, size, read } = content;
    const id = this.contents.push(content) - 1;
    const isHeld = size <= MAX_INNER && this.held + size <= MAX_HELD;
    if (isHeld) this.held += size;
    return { kind: "fold", depth, count, what, size, inner: isHeld ? read(0, size) : null, id };
  }

  /** Some rows of a fold; null where there is no such fold. */
  read(id: number, from: number, to: number): readonly FoldedRow[] | null {
    const content = this.contents[id];
    return content === undefined ? null : content.read(Math.max(0, from), Math.min(to, content.size));
  }
}
