import type { ResultRow } from "./result-rows";

type Cell = string | number | null;

const COLUMNS: ReadonlyArray<readonly [name: string, read: (row: ResultRow) => Cell]> = [
  ["place", (row) => (row.kind === "sent" ? row.place : null)],
  ["seq", (row) => row.seq],
  ["method", (row) => (row.kind === "sent" ? row.sent.method : null)],
  ["target", (row) => (row.kind === "sent" ? row.sent.target : null)],
  ["resendId", (row) => (row.kind === "sent" ? row.sent.resendId : null)],
  ["status", (row) => (row.kind === "sent" ? row.sent.status : null)],
  ["verdict", (row) => (row.kind === "sent" ? row.sent.verdict : "skipped")],
  ["attempts", (row) => (row.kind === "sent" ? row.sent.attempts : 0)],
  ["totalMs", (row) => (row.kind === "sent" ? row.sent.totalMs : null)],
  ["error", (row) => (row.kind === "sent" ? (row.sent.error?.code ?? null) : null)],
  ["reason", (row) => (row.kind === "sent" ? (row.sent.error?.message ?? null) : row.reason)],
];

/**
 * Results as a table (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front: a reason
 * may name what was captured.
 */
export function writeResultsAsCsv(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) => COLUMNS.map(([, read]) => formatCell(read(row))).join(","));
  return [COLUMNS.map(([name]) => name).join(","), ...lines, ""].join("\r\n");
}

/** One JSON object a line, with the columns of the table. */
export function writeResultsAsNdjson(rows: readonly ResultRow[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(COLUMNS.map(([name, read]) => [name, read(row)]))));
  return lines.map((line) => `${line}\n`).join("");
}

function formatCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
