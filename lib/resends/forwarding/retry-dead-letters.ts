import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getOwnTarget, type TargetPlace } from "./get-own-target";

export interface DeadLetterChoice extends TargetPlace {
  /** All when left out. */
  readonly seqs?: readonly number[] | undefined;
}

/** Has hits that were given up sent again at once, with all tries anew; resolves with how many. */
export async function retryDeadLetters(
  { db, live, forwarder }: Pick<Runtime, "db" | "live" | "forwarder">,
  actor: Actor,
  { seqs, ...place }: DeadLetterChoice,
): Promise<{ count: number }> {
  const target = await getOwnTarget(db, actor, place);
  requireRole(actor, "editor");
  const { count } = await db.forwardJob.updateMany({
    where: { targetId: target.id, isDead: true, ...(seqs === undefined ? {} : { seq: { in: [...seqs] } }) },
    data: { isDead: false, attempts: 0, dueAt: new Date(), resendId: null, reason: null },
  });
  // Somebody expects the target to be well again.
  if (count > 0) await db.target.update({ where: { id: target.id }, data: { restUntil: null } });
  forwarder.wake();
  live.targetsChanged(target.binId);
  return { count };
}
