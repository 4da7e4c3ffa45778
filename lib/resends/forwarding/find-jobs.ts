import type { Database } from "@/lib/database";
import type { ForwardTry } from "./attempt-forward";
import type { ForwardTarget } from "./forward-target";

/** What a target's waiting hits leave to do now. */
export interface WaitingWork {
  /** Those that are due, to be tried together. */
  readonly due: readonly ForwardTry[];
  /** Whether new hits have to wait for those that wait. */
  readonly isBlocked: boolean;
}

/** The hits that wait and are due, at most `most`; in order, the first that waits alone, and new ones behind it. */
export async function findJobs(
  db: Database,
  { id, inOrder }: Pick<ForwardTarget, "id" | "inOrder">,
  most: number,
): Promise<WaitingWork> {
  const now = new Date();
  const rows = await db.forwardJob.findMany({
    where: { targetId: id, isDead: false, ...(inOrder ? {} : { dueAt: { lte: now } }) },
    orderBy: inOrder ? { seq: "asc" } : { dueAt: "asc" },
    take: inOrder ? 1 : most,
    select: { seq: true, attempts: true, resendId: true, dueAt: true },
  });
  const due = rows
    .filter(({ dueAt }) => dueAt <= now)
    .map(({ seq, attempts, resendId }) => ({ seq, attempts, resendId, isNew: false }));
  return { due, isBlocked: inOrder && rows.length > 0 };
}
