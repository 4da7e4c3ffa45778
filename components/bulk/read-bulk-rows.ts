import { fetchBulkResults } from "@/components/api/fetch-bulk-results";
import { type BulkRow, countSettled, joinRows } from "./bulk-rows";

/** All results of a bulk resend there are now; of those that are held, only what may have changed is read again. */
export async function readBulkRows(
  id: string,
  held: readonly BulkRow[],
  signal: AbortSignal,
): Promise<readonly BulkRow[]> {
  const read: BulkRow[] = [];
  let after = held[countSettled(held) - 1]?.resendId ?? null;
  do {
    const page = await fetchBulkResults(id, after, signal);
    read.push(...page.results);
    after = page.next;
  } while (after !== null);
  return joinRows(held, read);
}
