import type { ViewSection } from "@/components/diff/rows/view-row";

/** Where a change is shown first: the section and its row; null where it has no row. */
export function findRow(
  sections: readonly ViewSection[],
  change: number,
): { readonly section: string; readonly row: number } | null {
  for (const { id, rows } of sections) {
    const row = rows.findIndex((one) => (one.kind === "pair" || one.kind === "bytes") && one.changes.includes(change));
    if (row >= 0) return { section: id, row };
  }
  return null;
}
