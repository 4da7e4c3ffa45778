import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { AUDIT_ACTIONS } from "./audit-actions";
import type { RevealInput } from "./reveal-schema";
import { toAuditText } from "./to-audit-text";

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 300;

/**
 * What is noted of a value that was unveiled in a bin of the actor's. NOT_FOUND for a foreign bin; a hit may be gone by now.
 * RATE_LIMITED after 300 within an hour by the same key: else one reader could push all else out of what is kept.
 */
export async function describeReveal(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  binId: string,
  { seq, name }: RevealInput,
): Promise<Readonly<Record<string, string>>> {
  const bin = await getOwnBin(db, actor, binId);
  const noted = await db.auditEvent.count({
    where: {
      workspaceId: actor.workspaceId,
      actorId: actor.keyId,
      action: AUDIT_ACTIONS.noteReveal ?? "",
      at: { gt: new Date(Date.now() - HOUR_MS) },
    },
    take: MOST_AN_HOUR,
  });
  if (noted >= MOST_AN_HOUR) {
    throw new AppError("RATE_LIMITED", `At most ${MOST_AN_HOUR} values an hour are noted of a key.`);
  }
  return { binId: bin.id, ...(seq === null ? {} : { seq: String(seq) }), name: toAuditText(name) };
}
