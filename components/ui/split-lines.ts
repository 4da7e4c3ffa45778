/**
 * Cuts a text into blocks of so many lines, so that a browser lays out only those in view. Joined, the blocks are the
 * text again. A line longer than `longest` ends its block early.
 */
export function splitLines(text: string, linesPerBlock: number, longest: number): string[] {
  const blocks: string[] = [];
  let start = 0;
  let at = 0;
  let lines = 0;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    at = end === -1 ? text.length : end + 1;
    lines += 1;
    if (lines === linesPerBlock || at - start > longest || at === text.length) {
      blocks.push(text.slice(start, at));
      start = at;
      lines = 0;
    }
  }
  return blocks;
}
