"use client";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import type { BulkRow } from "./bulk-rows";
import { ExportMenu } from "./export-menu";
import { ResultFilters } from "./result-filters";
import { countByFilter, listResultRows, matchesFilter, sortResults } from "./result-rows";
import { nextOrder } from "./result-view";
import { ResultsTable } from "./results-table";
import { useResultView } from "./use-result-view";

interface BulkResultsProps {
  readonly bulk: BulkDto;
  /** Null while they are read. */
  readonly rows: readonly BulkRow[] | null;
}

/** What came of each hit: filtered, sorted, and to be taken along. */
export function BulkResults({ bulk, rows }: BulkResultsProps) {
  const { view, change } = useResultView();
  if (rows === null) return <Waiting />;
  const all = listResultRows(rows, bulk.skipped);
  const shown = sortResults(
    all.filter((row) => matchesFilter(row, view.filter)),
    view.order,
  );
  const unlisted = bulk.counts.skipped - bulk.skipped.length;
  return (
    <section aria-label="What came of each hit" className="flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-10 flex-wrap items-center gap-2 border-line border-b px-3 py-1.5">
        <ResultFilters counts={countByFilter(all)} value={view.filter} onChange={(filter) => change({ filter })} />
        <span className="ml-auto">
          <ExportMenu id={bulk.id} rows={shown} />
        </span>
      </div>
      {all.length === 0 ? (
        <EmptyState title={bulk.state === "cancelled" ? "Nothing was sent" : "Nothing sent yet"}>
          Each hit shows here as soon as it is under way.
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState title="None of this kind">
          Of what was sent so far, nothing is of the kind that is asked for.
        </EmptyState>
      ) : (
        <ResultsTable
          binId={bulk.binId}
          rows={shown}
          order={view.order}
          onSort={(by) => change({ order: nextOrder(view.order, by) })}
        />
      )}
      {unlisted > 0 ? (
        <p className="border-line border-t px-4 py-1.5 text-faint text-xs">
          {unlisted.toLocaleString("en")} more were not sent; the first {bulk.skipped.length} are listed with their
          reasons.
        </p>
      ) : null}
    </section>
  );
}

function Waiting() {
  return (
    <div role="status" aria-label="Reading the results" className="flex flex-col gap-3 px-4 py-4">
      {["w-2/3", "w-2/5", "w-4/5", "w-3/5", "w-1/3"].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}
