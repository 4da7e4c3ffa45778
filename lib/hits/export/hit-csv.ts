import type { HitDto } from "@/lib/hits/hit-schema";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";

type Cell = string | number | boolean | null;

const COLUMNS: ReadonlyArray<readonly [name: string, read: (hit: HitDto) => Cell]> = [
  ["seq", (hit) => hit.seq],
  ["receivedAt", (hit) => hit.receivedAt],
  ["method", (hit) => hit.method],
  ["url", (hit) => readAsUtf8(hit.url) ?? hit.url],
  ["target", (hit) => readAsUtf8(hit.target) ?? hit.target],
  ["httpVersion", (hit) => hit.httpVersion],
  ["state", (hit) => hit.state],
  ["reason", (hit) => hit.reason],
  ["contentType", (hit) => hit.contentType],
  ["bodySize", (hit) => hit.bodySize],
  ["bodyTruncated", (hit) => hit.bodyTruncated],
  ["bodySha256", (hit) => hit.bodySha256],
  ["remoteAddress", (hit) => hit.remoteAddress],
  ["provider", (hit) => hit.provider],
  ["eventType", (hit) => hit.eventType],
  ["deliveryId", (hit) => hit.deliveryId],
  ["attempt", (hit) => hit.attempt],
  ["signature", (hit) => hit.signature],
  ["answerStatus", (hit) => hit.answer.status],
  ["durationMs", (hit) => hit.durationMs],
  ["pinned", (hit) => hit.pinned],
  ["note", (hit) => hit.note],
];

/** The first line of a table of hits (RFC 4180). */
export const CSV_HEAD = `${COLUMNS.map(([name]) => name).join(",")}\r\n`;

/**
 * A hit as a line of that table, without headers and body. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front: what was captured must not run there either.
 */
export function formatCsvLine(hit: HitDto): string {
  return `${COLUMNS.map(([, read]) => formatCell(read(hit))).join(",")}\r\n`;
}

function formatCell(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
