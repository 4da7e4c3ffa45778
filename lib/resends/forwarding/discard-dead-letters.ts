import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getOwnTarget } from "./get-own-target";
import type { DeadLetterChoice } from "./retry-dead-letters";

/** Forgets hits that were given up; the hits themselves stay. Resolves with how many. */
export async function discardDeadLetters(
  { db, live }: Pick<Runtime, "db" | "live">,
  actor: Actor,
  { seqs, ...place }: DeadLetterChoice,
): Promise<{ count: number }> {
  const target = await getOwnTarget(db, actor, place);
  requireRole(actor, "editor");
  const { count } = await db.forwardJob.deleteMany({
    where: { targetId: target.id, isDead: true, ...(seqs === undefined ? {} : { seq: { in: [...seqs] } }) },
  });
  live.targetsChanged(target.binId);
  return { count };
}
