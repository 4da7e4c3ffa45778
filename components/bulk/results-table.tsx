"use client";
import { useRef } from "react";
import { useRowWindow } from "@/components/hits/use-row-window";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { ResultHead } from "./result-head";
import { ResultLine } from "./result-line";
import type { ResultOrder, ResultRow, ResultSort } from "./result-rows";

interface ResultsTableProps {
  readonly binId: string;
  /** As they are shown, filtered and sorted. */
  readonly rows: readonly ResultRow[];
  readonly order: ResultOrder;
  readonly onSort: (by: ResultSort) => void;
}

const ROW_HEIGHT = 32;
const TOUCH_ROW_HEIGHT = 44;

/** The results as a table of which only the rows in view are in the document. */
export function ResultsTable({ binId, rows, order, onSort }: ResultsTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const rowHeight = useMediaQuery("(width < 48rem)") ? TOUCH_ROW_HEIGHT : ROW_HEIGHT;
  const { first, last, measure } = useRowWindow({ scroller, count: rows.length, rowHeight, firstIndex: 0 });
  return (
    <section
      ref={scroller}
      aria-label="Results"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
      tabIndex={0}
      onScroll={measure}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain outline-offset-[-2px] [overflow-anchor:none]"
      style={{ "--result-row": `${rowHeight}px` }}
    >
      <table
        aria-label="What came of each hit"
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <ResultHead order={order} onSort={onSort} />
        <tbody>
          <Gap rows={first} rowHeight={rowHeight} />
          {rows.slice(first, last + 1).map((row, offset) => (
            <ResultLine key={`${row.kind} ${row.seq}`} binId={binId} row={row} index={first + offset} />
          ))}
          <Gap rows={rows.length - 1 - last} rowHeight={rowHeight} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for rows that are out of view, at their height. */
function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  if (rows <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without a cell takes no focus
  return <tr aria-hidden="true" style={{ height: `${rows * rowHeight}px` }} />;
}
