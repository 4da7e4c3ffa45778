import { sniffDelimiter } from "./sniff-delimiter";

export const MAX_CSV_ROWS = 10_000;
export const MAX_CSV_COLUMNS = 500;

export interface ParsedCsv {
  readonly delimiter: string;
  /** Rows may differ in length. Empty lines are rows of one empty cell. */
  readonly rows: ReadonlyArray<readonly string[]>;
  /** Of the longest row shown. */
  readonly columnCount: number;
  /** Why not everything is here, or what is wrong. */
  readonly reason: string | null;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isOpen: boolean;
}

/**
 * Reads CSV (RFC 4180): quoted cells may hold line breaks and doubled quotes; lines end with CR LF, LF or CR. Without
 * `delimiter` it is sniffed. Lenient: a quote inside a bare cell is text, as is what follows a closing quote. Linear.
 */
export function parseCsv(
  text: string,
  {
    delimiter = sniffDelimiter(text),
    maxRows = MAX_CSV_ROWS,
    maxColumns = MAX_CSV_COLUMNS,
  }: { delimiter?: string; maxRows?: number; maxColumns?: number } = {},
): ParsedCsv {
  const rows: string[][] = [];
  let row: string[] = [];
  let columnCount = 0;
  let reason: string | null = null;
  for (let at = 0; at < text.length; ) {
    if (rows.length === maxRows) {
      reason = `Only the first ${maxRows} rows are shown.`;
      break;
    }
    const cell = readCell(text, at, delimiter);
    if (row.length < maxColumns) row.push(cell.text);
    else reason = `Only the first ${maxColumns} columns are shown.`;
    if (cell.isOpen) reason = "A quoted cell is not closed: the text may be cut short.";
    columnCount = Math.max(columnCount, row.length);
    at = cell.end;
    const hasMore = text[at] === delimiter;
    if (hasMore) at += 1;
    // A delimiter at the very end has an empty cell behind it.
    if (hasMore && at < text.length) continue;
    if (hasMore && row.length < maxColumns) row.push("");
    columnCount = Math.max(columnCount, row.length);
    rows.push(row);
    row = [];
    if (!hasMore) at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { delimiter, rows, columnCount, reason };
}

function readCell(text: string, start: number, delimiter: string): Cell {
  if (text[start] !== '"') {
    const end = findCellEnd(text, start, delimiter);
    return { text: text.slice(start, end), end, isOpen: false };
  }
  let close = text.indexOf('"', start + 1);
  let hasQuotes = false;
  while (close !== -1 && text[close + 1] === '"') {
    hasQuotes = true;
    close = text.indexOf('"', close + 2);
  }
  const inner = text.slice(start + 1, close === -1 ? text.length : close);
  const unquoted = hasQuotes ? inner.replaceAll('""', '"') : inner;
  if (close === -1) return { text: unquoted, end: text.length, isOpen: true };
  const end = findCellEnd(text, close + 1, delimiter);
  return { text: unquoted + text.slice(close + 1, end), end, isOpen: false };
}

function findCellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}
