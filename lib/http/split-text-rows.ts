/** Where the rows of a text begin. Row n is `text.slice(starts[n], starts[n + 1])`, its line break included. */
export interface TextRows {
  /** One more than there are rows; the last one is where reading ended. */
  readonly starts: Uint32Array;
  /** The number of each row's line, from 1. */
  readonly lines: Uint32Array;
  readonly count: number;
  /** False when there are more than `maxRows`. */
  readonly isWhole: boolean;
}

/**
 * Cuts a text into rows of at most `columns` UTF-16 units, so that rows of one height can be drawn wherever somebody
 * scrolls; a line of 10 MB becomes many rows. Lines end with LF, CR LF or CR; a surrogate pair is never cut. Linear.
 */
export function splitTextRows(text: string, columns: number, maxRows: number): TextRows {
  const breaks = /\r\n|\n|\r/g;
  const starts: number[] = [];
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length && starts.length < maxRows) {
    const found = breaks.exec(text);
    const end = found === null ? text.length : found.index + found[0].length;
    const contentEnd = found === null ? end : found.index;
    do {
      starts.push(at);
      lines.push(line);
      at = contentEnd - at <= columns ? end : at + cutLength(text, at, columns);
    } while (at < end && starts.length < maxRows);
    line += 1;
  }
  const count = starts.length;
  starts.push(at);
  return { starts: Uint32Array.from(starts), lines: Uint32Array.from(lines), count, isWhole: at >= text.length };
}

function cutLength(text: string, at: number, columns: number): number {
  const unit = text.charCodeAt(at + columns - 1);
  return unit >= 0xd800 && unit <= 0xdbff && columns > 1 ? columns - 1 : columns;
}
