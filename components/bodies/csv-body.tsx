"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { Notice } from "@/components/ui/notice";
import { parseCsv } from "@/lib/http/body/parse-csv";
import { type BodyToShow, nameOfBody } from "./body-to-show";
import { readTableText } from "./read-table-text";

const STEP = 100;
// What a table shows at most, so that no row of a million cells freezes the page.
const MOST_COLUMNS = 60;
const LONGEST_CELL = 300;

/** CSV as a table, its first row as the head; a hundred rows at a time. */
export function CsvBody({ body }: { readonly body: BodyToShow }) {
  const [limit, setLimit] = useState(STEP);
  const read = readTableText(body);
  const { rows, columnCount, reason } = parseCsv(read.text ?? "");
  const [head = [], ...rest] = rows;
  const columns = Array.from({ length: Math.min(columnCount, MOST_COLUMNS) }, (_, index) => index);
  const hidden = columnCount - columns.length;
  return (
    <div className="flex flex-col gap-2">
      {read.reason === null ? null : <Notice tone="info">{read.reason}</Notice>}
      {reason === null || (read.text !== null && read.reason !== null) ? null : (
        <Notice tone="warning">{reason}</Notice>
      )}
      {hidden === 0 ? null : <Notice tone="info">{hidden} more columns are in the text.</Notice>}
      <section
        aria-label={`${nameOfBody(body)} as a table`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line bg-app"
      >
        <table className="data border-collapse">
          <thead>
            <tr className="border-line border-b text-left">
              <th scope="col" className="px-2 py-1 text-right font-normal text-faint">
                <span className="sr-only">Row</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="whitespace-pre px-2 py-1 font-semibold text-code-key">
                  {cut(head[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rest.slice(0, limit).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
              <tr key={index} className="border-line/70 border-b last:border-b-0 hover:bg-hover">
                <th scope="row" className="px-2 py-0.5 text-right font-normal text-faint">
                  {index + 1}
                </th>
                {columns.map((column) => (
                  <td key={column} className="whitespace-pre px-2 py-0.5 text-ink">
                    {cut(row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest.length <= limit ? null : (
        <div className="flex items-center gap-2">
          <Button onPress={() => setLimit(limit + STEP)}>Show {Math.min(STEP, rest.length - limit)} more</Button>
          <span className="text-faint text-xs">
            Shown: {limit} of <Count value={rest.length} /> rows.
          </span>
        </div>
      )}
    </div>
  );
}

function cut(cell: string | undefined): string {
  if (cell === undefined) return "";
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}… (${cell.length} characters)` : cell;
}
