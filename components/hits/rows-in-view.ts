export interface Viewport {
  /** Pixels above what is in view. */
  readonly top: number;
  /** Pixels in view. */
  readonly height: number;
}

/** From `first` to `last`, both included; nothing when `last` is below `first`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

// Rows kept ready above and below, so that a scroll finds them there.
const OVERSCAN = 10;
// The range moves in such steps: a scroll by a row need not render.
const STEP = 4;

/**
 * The rows, all of one height, that a viewport over `count` of them needs in the document. A viewport that reaches
 * beyond the end, as right after the list became shorter, counts as standing at the end.
 */
export function rowsInView({ top, height }: Viewport, rowHeight: number, count: number): RowRange {
  const reach = Math.max(0, count * rowHeight - height);
  const from = Math.min(Math.max(0, top), reach);
  const first = Math.floor(from / rowHeight / STEP) * STEP - OVERSCAN;
  const last = Math.ceil((from + height) / rowHeight / STEP) * STEP + OVERSCAN;
  return { first: Math.max(0, first), last: Math.min(count, last) - 1 };
}

/** Where to scroll so that a row is in view: as little as possible; the same place if it is in view already. */
export function scrollToReveal({ top, height }: Viewport, rowHeight: number, index: number): number {
  const start = index * rowHeight;
  if (start < top) return start;
  return Math.max(top, start + rowHeight - height);
}
