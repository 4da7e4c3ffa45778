import { v7 as createId } from "uuid";
import type { Runtime } from "@/lib/runtime";

export interface AuditEntry {
  readonly workspaceId: string;
  readonly actor: { readonly kind: "key" | "share"; readonly id: string };
  readonly action: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly binId?: string | undefined;
}

/**
 * Notes what was done, after it was done. Never throws: what has happened is not undone by a note that fails; that is
 * logged instead.
 */
export async function recordAudit(
  { db, log }: Pick<Runtime, "db" | "log">,
  { workspaceId, actor, action, subject, binId }: AuditEntry,
): Promise<void> {
  try {
    const key =
      actor.kind === "key" ? await db.key.findUnique({ where: { id: actor.id }, select: { label: true } }) : null;
    await db.auditEvent.create({
      data: {
        id: createId(),
        workspaceId,
        actorId: actor.id,
        actorKind: actor.kind,
        actor: actor.kind === "share" ? "Somebody with the link" : (key?.label ?? ""),
        action,
        subject,
        binId: binId ?? null,
      },
    });
  } catch (error) {
    log.error({ err: error, action, workspaceId }, "what was done could not be noted");
  }
}
