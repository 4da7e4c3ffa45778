/** Characters of a value that a change shows. */
export const SHOWN_LENGTH = 2000;
const CONTEXT = 100;

export interface CutPair {
  readonly left: string;
  readonly right: string;
  /** Of the whole, where only a part is shown. */
  readonly leftLength?: number;
  readonly rightLength?: number;
}

/** Two texts cut to what a change can show: around their first difference where they are long. "…" marks a cut. */
export function cutPair(left: string, right: string): CutPair {
  if (left.length <= SHOWN_LENGTH && right.length <= SHOWN_LENGTH) return { left, right };
  const start = Math.max(0, findDifference(left, right) - CONTEXT);
  return {
    left: cutFrom(left, start),
    right: cutFrom(right, start),
    leftLength: left.length,
    rightLength: right.length,
  };
}

function findDifference(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let at = 0;
  while (at < most && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return at;
}

/** Surrogate pairs are not cut apart. */
export function cutFrom(text: string, start: number): string {
  const from = start > 0 && isSecondHalf(text, start) ? start - 1 : start;
  const end = from + SHOWN_LENGTH;
  const to = isSecondHalf(text, end) ? end - 1 : end;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
