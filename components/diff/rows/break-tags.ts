// Beyond this nobody reads it as lines.
const LONGEST = 2_000_000;

export interface BrokenText {
  readonly text: string;
  /** Where each of its lines begins in the text that was given. */
  readonly starts: readonly number[];
}

/** XML that stands on few lines, with a line for each tag that follows another: a difference is then seen in its place. */
export function breakTags(text: string): BrokenText {
  const isBroken = text.length <= LONGEST && (text.match(/\n/g)?.length ?? 0) <= text.length / 500;
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(isBroken ? />[ \t]*(?=<)|\n/g : /\n/g)) {
    starts.push(index + found.length);
  }
  return { text: isBroken ? text.replace(/>[ \t]*</g, ">\n<") : text, starts };
}
