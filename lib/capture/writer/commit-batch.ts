import { withPatience } from "@/lib/capture/with-patience";
import type { RunStatement } from "@/lib/database";
import { CAPTURE_STATEMENT } from "./capture-statement";
import { encodeBatch } from "./encode-batch";
import type { PendingHit } from "./pending-hit";

// Longer than any healthy statement takes, its lock timeout included; a frozen database must not hold senders for ever.
const STATEMENT_PATIENCE_MS = 10_000;

/**
 * Commits the hits and gives each one's seq, in the same order; null for hits whose bin is gone. Rejects when nothing, or
 * nothing known, was committed.
 */
export async function commitBatch(
  runStatement: RunStatement,
  hits: readonly PendingHit[],
): Promise<ReadonlyArray<number | null>> {
  const { bins, hits: columns, bodies, places } = encodeBatch(hits);
  const rows = await withPatience(runStatement(CAPTURE_STATEMENT, [bins, columns, bodies]), STATEMENT_PATIENCE_MS);
  const before: Record<number, number> = JSON.parse(String(rows[0]?.[0] ?? "{}"));
  return places.map(({ bin, number }) => {
    const lastSeq = before[bin];
    return lastSeq === undefined ? null : lastSeq + number;
  });
}
