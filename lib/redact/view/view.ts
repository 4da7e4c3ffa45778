/**
 * A text inside of another, with its escapes undone, that knows where each character stood. All texts are of one code
 * point per byte, so what is not text survives too.
 */
export interface View {
  readonly text: string;
  /** Where each character, and the end, stands in the outermost text; null when that is `base` plus its index. */
  readonly offsets: Uint32Array | null;
  readonly base: number;
  /** Writes what is to stand in the place of a part of `text` as the outermost text needs it. */
  readonly write: (text: string) => string;
}

const asItIs = (text: string) => text;

/** A piece of the outermost text itself. */
export function plainView(text: string, base = 0, write: (text: string) => string = asItIs): View {
  return { text, offsets: null, base, write };
}

/** A piece of a view, up to, not including, `end`. */
export function cutView(view: View, start: number, end: number): View {
  const text = view.text.slice(start, end);
  if (view.offsets === null) return { ...view, text, base: view.base + start };
  return { ...view, text, offsets: view.offsets.subarray(start, end + 1) };
}

/** Where a span of the view stands in the outermost text. A span that ends inside of an escape takes in all of it. */
export function outerSpan(view: View, start: number, end: number): { start: number; end: number } {
  const { offsets, base } = view;
  if (offsets === null) return { start: base + start, end: base + end };
  const last = offsets[end - 1] ?? 0;
  let after = end;
  while (after < view.text.length && offsets[after] === last) after += 1;
  return { start: offsets[start] ?? 0, end: offsets[after] ?? last };
}
