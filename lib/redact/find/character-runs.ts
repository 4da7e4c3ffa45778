export interface CharacterRun {
  readonly start: number;
  readonly end: number;
}

/** Which characters below U+0100 count, by their codes. */
export type CharacterSet = Uint8Array;

/** The set of the characters that a pattern matches one at a time. */
export function characterSet(pattern: RegExp): CharacterSet {
  return Uint8Array.from({ length: 256 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/**
 * Runs of `least` and more such characters in a text of one code point per byte, whole, in order. A pattern would do but
 * for runs of megabytes, which are more than the stack of patterns holds.
 */
export function* findRuns(text: string, set: CharacterSet, least: number): Generator<CharacterRun> {
  for (let start = 0; start + least <= text.length; ) {
    // If the last of so many is none of them, no run begins before it.
    let first = start + least;
    while (first > start && set[text.charCodeAt(first - 1)] === 1) first -= 1;
    if (first > start) {
      start = first;
      continue;
    }
    let end = start + least;
    while (set[text.charCodeAt(end)] === 1) end += 1;
    yield { start, end };
    start = end + 1;
  }
}
