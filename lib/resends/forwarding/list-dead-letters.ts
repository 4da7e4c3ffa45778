import type { DeadLetterPage } from "@/lib/resends/target-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { getOwnTarget, type TargetPlace } from "./get-own-target";

const MOST_LISTED = 100;

/** The hits that were given up for a target, the newest first, 100 a page; `before` is a seq. */
export async function listDeadLetters(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { before, ...place }: TargetPlace & { readonly before?: number | undefined },
): Promise<DeadLetterPage> {
  const target = await getOwnTarget(db, actor, place);
  const rows = await db.forwardJob.findMany({
    where: { targetId: target.id, isDead: true, ...(before === undefined ? {} : { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: MOST_LISTED,
  });
  return {
    deadLetters: rows.map(({ seq, attempts, triedAt, status, error, reason, resendId }) => ({
      seq,
      attempts,
      givenUpAt: triedAt.toISOString(),
      status,
      error,
      reason,
      resendId,
    })),
    next: rows.length === MOST_LISTED ? (rows.at(-1)?.seq ?? null) : null,
  };
}
