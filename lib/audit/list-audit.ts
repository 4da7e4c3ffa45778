import { validate as isUuid } from "uuid";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import type { AuditEventDto, AuditTopic } from "./audit-schema";
import { presentAudit } from "./present-audit";

export interface AuditQuery {
  /** The id after which it goes on, towards older ones. */
  readonly before?: string | undefined;
  readonly topic?: AuditTopic | undefined;
  readonly limit: number;
}

/** What was done in the actor's workspace, newest first. Only owners. `next` is null at the end. */
export async function listAudit(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  { before, topic, limit }: AuditQuery,
): Promise<{ readonly events: readonly AuditEventDto[]; readonly next: string | null }> {
  requireRole(actor, "owner");
  const rows = await db.auditEvent.findMany({
    where: {
      workspaceId: actor.workspaceId,
      ...(before === undefined || !isUuid(before) ? {} : { id: { lt: before.toLowerCase() } }),
      ...(topic === undefined ? {} : { action: { startsWith: topic } }),
    },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return { events: await presentAudit(db, shown), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
