import { validate as isUuid } from "uuid";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/workspaces/actor";

export interface TargetPlace {
  readonly binId: string;
  readonly targetId: string;
}

/** A target of the actor's bin. NOT_FOUND when either is foreign or there is none. */
export async function getOwnTarget(
  db: Database,
  actor: Actor,
  { binId, targetId }: TargetPlace,
): Promise<{ readonly id: string; readonly binId: string }> {
  const bin = await getOwnBin(db, actor, binId);
  const target = isUuid(targetId)
    ? await db.target.findFirst({ where: { id: targetId, binId: bin.id }, select: { id: true, binId: true } })
    : null;
  if (target === null) throw new AppError("NOT_FOUND", "The bin has no such target.");
  return target;
}
