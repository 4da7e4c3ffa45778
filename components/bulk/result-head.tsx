"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { RESULT_COLUMNS } from "./result-columns";
import type { ResultOrder, ResultSort } from "./result-rows";

interface ResultHeadProps {
  readonly order: ResultOrder;
  readonly onSort: (by: ResultSort) => void;
}

/** The heads of the columns: each sorts by it. */
export function ResultHead({ order, onSort }: ResultHeadProps) {
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <thead className="sticky top-0 z-10 bg-app text-xs shadow-[inset_0_-1px_var(--color-line)]">
      <tr className="h-8" aria-rowindex={1}>
        {RESULT_COLUMNS.map(({ id, name, width, look }) => {
          const isSorted = order.by === id;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSorted ? (order.isDescending ? "descending" : "ascending") : "none"}
              className={`p-0 text-left font-medium ${width} ${look}`}
            >
              <button
                type="button"
                onClick={() => onSort(id)}
                className={`inline-flex items-center gap-1 rounded-sm px-0.5 hover:text-ink ${isSorted ? "text-ink" : "text-soft"}`}
              >
                {name}
                {isSorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
              </button>
            </th>
          );
        })}
        <th scope="col" className="px-6 text-left font-medium text-soft max-md:hidden">
          Request
        </th>
      </tr>
    </thead>
  );
}
