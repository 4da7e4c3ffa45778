import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import type { Runtime } from "@/lib/runtime";
import { presentAttempt } from "./present-resend";
import type { AttemptRow } from "./resend-row";

/** Puts the newest attempt's result on its hit, and tells watchers of both; the answer's body is theirs to fetch. */
export async function publishAttempt(
  { db, live }: Pick<Runtime, "db" | "live">,
  { id, binId, hitSeq }: { id: string; binId: string; hitSeq: number },
  attempt: AttemptRow,
): Promise<void> {
  const rows = await db.hit.updateManyAndReturn({
    where: { binId, seq: hitSeq },
    data: { resendStatus: attempt.status, resendVerdict: attempt.verdict },
    select: HIT_SUMMARY_COLUMNS,
  });
  live.resendAttempt({ binId, hitSeq, resendId: id, attempt: presentAttempt(attempt, 0) });
  for (const row of rows) live.hitChanged(presentHitSummary(row));
}
