import type { Verdict } from "@/lib/resends/attempt-schema";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { type BulkRow, isRowAccepted, isRowFailing } from "./bulk-rows";

/** A line of the table of results: a hit that was sent, at its place in the order, or one that was not, and why. */
export type ResultRow =
  | { readonly kind: "sent"; readonly place: number; readonly seq: number; readonly sent: BulkRow }
  | { readonly kind: "skipped"; readonly seq: number; readonly reason: string };

export const RESULT_FILTERS = [
  "all",
  "failing",
  "accepted",
  "fixed",
  "regressed",
  "changed",
  "same",
  "first",
  "skipped",
] as const;
export type ResultFilter = (typeof RESULT_FILTERS)[number];

export const RESULT_SORTS = ["place", "seq", "status", "verdict", "attempts", "duration"] as const;
export type ResultSort = (typeof RESULT_SORTS)[number];

export interface ResultOrder {
  readonly by: ResultSort;
  readonly isDescending: boolean;
}

/** In the order in which they were sent; those that were not come last. */
export function listResultRows(rows: readonly BulkRow[], skipped: BulkDto["skipped"]): readonly ResultRow[] {
  return [
    ...rows.map((sent, index) => ({ kind: "sent" as const, place: index + 1, seq: sent.seq, sent })),
    ...skipped.map(({ seq, reason }) => ({ kind: "skipped" as const, seq, reason })),
  ];
}

export function matchesFilter(row: ResultRow, filter: ResultFilter): boolean {
  if (filter === "all") return true;
  if (row.kind === "skipped") return filter === "skipped";
  if (filter === "failing") return isRowFailing(row.sent);
  if (filter === "accepted") return isRowAccepted(row.sent);
  return row.sent.verdict === filter;
}

/** How many rows each filter leaves. */
export function countByFilter(rows: readonly ResultRow[]): Readonly<Record<ResultFilter, number>> {
  const count = (filter: ResultFilter) => rows.filter((row) => matchesFilter(row, filter)).length;
  return Object.fromEntries(RESULT_FILTERS.map((filter) => [filter, count(filter)])) as Record<ResultFilter, number>;
}

const VERDICT_RANK: Readonly<Record<Verdict, number>> = { regressed: 0, changed: 1, same: 2, first: 3, fixed: 4 };
const LAST = Number.POSITIVE_INFINITY;

/** Sorted by a column, equal ones as they were sent. What has no value there comes last, either way round. */
export function sortResults(rows: readonly ResultRow[], { by, isDescending }: ResultOrder): readonly ResultRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [one, other] = [sortValue(left, by), sortValue(right, by)];
    if (one === other) return 0;
    if (one === LAST || other === LAST) return one === LAST ? 1 : -1;
    return sign * (one - other);
  });
}

function sortValue(row: ResultRow, by: ResultSort): number {
  if (by === "seq") return row.seq;
  if (row.kind === "skipped") return LAST;
  const { status, verdict, attempts, totalMs } = row.sent;
  switch (by) {
    case "place":
      return row.place;
    case "status":
      // No answer is worse than any.
      return status ?? (verdict === null ? LAST : 1000);
    case "verdict":
      return verdict === null ? LAST : VERDICT_RANK[verdict];
    case "attempts":
      return attempts;
    case "duration":
      return totalMs ?? LAST;
  }
}
