import { type BulkResults, MOST_AT_ONCE } from "@/lib/resends/bulk-schema";

/** What came of one hit; nothing yet while its verdict is null. In the order in which they were sent. */
export type BulkRow = BulkResults["results"][number];

/** Those under way at a time may still change, and as many again that were under way as the app ended. */
const UNSETTLED = 2 * MOST_AT_ONCE;

/** How many of the rows stay as they are: reading goes on after them. */
export function countSettled(rows: readonly BulkRow[]): number {
  const open = rows.findIndex(({ verdict }) => verdict === null);
  return Math.min(open === -1 ? rows.length : open, Math.max(0, rows.length - UNSETTLED));
}

/** The settled rows, and after them what was read since. A hit that was sent again is where it was sent last. */
export function joinRows(rows: readonly BulkRow[], read: readonly BulkRow[]): BulkRow[] {
  const seqs = new Set(read.map(({ seq }) => seq));
  return [...rows.slice(0, countSettled(rows)).filter(({ seq }) => !seqs.has(seq)), ...read];
}

/** An answer that a sender takes for delivered. */
export function isRowAccepted({ status }: Pick<BulkRow, "status">): boolean {
  return status !== null && status >= 200 && status < 300;
}

export function isRowFailing(row: Pick<BulkRow, "status" | "verdict">): boolean {
  return row.verdict !== null && !isRowAccepted(row);
}
