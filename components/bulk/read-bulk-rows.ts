import { fetchBulkResults } from "@/components/api/fetch-bulk-results";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { type BulkRow, countSettled, joinRows } from "./bulk-rows";

/** How far a bulk resend was known to be. */
type Stage = Pick<BulkDto, "id" | "state" | "done">;

export interface BulkRead {
  readonly rows: readonly BulkRow[];
  /** What was known as the reading began: all that had come of it until then is in the rows. */
  readonly stage: Pick<Stage, "state" | "done">;
}

/** All results of a bulk resend there are now; of those that are held, only what may have changed is read again. */
export async function readBulkRows(
  { id, state, done }: Stage,
  held: readonly BulkRow[],
  signal: AbortSignal,
): Promise<BulkRead> {
  const read: BulkRow[] = [];
  let after = held[countSettled(held) - 1]?.resendId ?? null;
  do {
    const page = await fetchBulkResults(id, after, signal);
    read.push(...page.results);
    after = page.next;
  } while (after !== null);
  return { rows: joinRows(held, read), stage: { state, done } };
}

/** Whether nothing more comes, and all that came was read. */
export function isWhole({ stage }: BulkRead, { state, done }: Pick<Stage, "state" | "done">): boolean {
  return state !== "running" && stage.state === state && stage.done === done;
}
