import { z } from "zod";
import type { Database } from "@/lib/database";
import type { AuditEventDto } from "./audit-schema";

interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorKind: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: unknown;
  readonly binId: string | null;
}

const subjectSchema = z.record(z.string(), z.string()).catch({});

/** The one way from rows to events as owners see them; bins by the names that they have or had last. */
export async function presentAudit(db: Pick<Database, "bin">, rows: readonly AuditRow[]): Promise<AuditEventDto[]> {
  const ids = [...new Set(rows.flatMap(({ binId }) => (binId === null ? [] : [binId])))];
  const bins = await db.bin.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(bins.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind === "share" ? "share" : "key", id: row.actorId, label: row.actor },
    action: row.action,
    bin: row.binId === null ? null : { id: row.binId, name: names.get(row.binId) ?? "" },
    subject: subjectSchema.parse(row.subject),
  }));
}
