import { readText } from "@/lib/http/read-text";
import { splitTextRows, type TextRows } from "@/lib/http/split-text-rows";
import type { FromTextWorker, TextRow, ToTextWorker } from "./text-messages";

// So many rows are as high as browsers draw one element.
const MOST_ROWS = 800_000;

// One worker holds one text: it ends together with the view of it.
let text = "";
let rows: TextRows | null = null;

function reply(message: FromTextWorker): void {
  self.postMessage(message);
}

function readRow({ starts, lines }: TextRows, row: number): TextRow {
  const line = lines[row] ?? 0;
  return {
    line: row > 0 && lines[row - 1] === line ? null : line,
    text: text.slice(starts[row], starts[row + 1]).replace(/[\r\n]+$/, ""),
  };
}

self.onmessage = ({ data }: MessageEvent<ToTextWorker>) => {
  if ("bytes" in data) {
    const read = readText(data.bytes, data.contentType, data.charset);
    text = read.text;
    rows = splitTextRows(text, data.columns, MOST_ROWS);
    reply({ rowCount: rows.count, isWhole: rows.isWhole, problem: read.problem });
  } else if (rows !== null) {
    const held = rows;
    const count = Math.max(0, Math.min(data.count, held.count - data.from));
    reply({ from: data.from, rows: Array.from({ length: count }, (_, index) => readRow(held, data.from + index)) });
  }
};
