import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";
import { recordAudit } from "@/lib/audit/record-audit";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { addKey } from "./add-key";
import { describeBrowser } from "./describe-browser";
import { getWorkspace } from "./get-workspace";
import type { Role } from "./role-schema";
import { hashTicket, isTicket } from "./ticket";
import { hashWorkspaceKey, isWorkspaceKey } from "./workspace-key";
import type { SignInInput, WorkspaceDto } from "./workspace-schema";

interface Entry {
  readonly workspaceId: string;
  readonly role: Role;
  readonly label: string;
  readonly signedInBy?: string;
}

/**
 * Gives a browser a key of its own to the workspace that a kept key or a ticket opens, with the role of that: so each
 * browser can be logged out alone. A ticket is good once. UNAUTHENTICATED for what opens nothing (any more).
 */
export async function signIn(
  runtime: Runtime,
  input: SignInInput,
  userAgent: string | null,
): Promise<{ readonly workspace: WorkspaceDto; readonly key: string }> {
  const entry = await (input.key === undefined
    ? takeTicket(runtime, input.ticket ?? "")
    : findKey(runtime, input.key.trim(), userAgent));
  const { row, key } = await addKey(runtime.db, entry.workspaceId, entry);
  const { workspaceId, role } = entry;
  await recordAudit(runtime, {
    workspaceId,
    actor: { kind: "key", id: row.id },
    action: AUDIT_ACTIONS.signIn ?? "",
    subject: { label: row.label, role },
  });
  return { workspace: await getWorkspace(runtime, { workspaceId, keyId: row.id, role, via: "cookie" }), key };
}

async function findKey({ db }: Runtime, given: string, userAgent: string | null): Promise<Entry> {
  const key = isWorkspaceKey(given) ? await db.key.findUnique({ where: { hash: hashWorkspaceKey(given) } }) : null;
  if (key === null || key.revokedAt !== null) {
    throw new AppError("UNAUTHENTICATED", "This key opens nothing. It may be mistyped, or was revoked or replaced.");
  }
  // What a browser's own key signed in ends with the key behind it, however long the chain.
  const signedInBy = key.signedInBy ?? key.id;
  return { workspaceId: key.workspaceId, role: key.role, label: describeBrowser(userAgent), signedInBy };
}

async function takeTicket({ db }: Runtime, ticket: string): Promise<Entry> {
  const where = { hash: hashTicket(ticket), expiresAt: { gt: new Date() } };
  const row = isTicket(ticket) ? await db.ticket.findFirst({ where }) : null;
  // Of many that show it at once, the one whose statement deletes it.
  const isTaken = row !== null && (await db.ticket.deleteMany({ where: { id: row.id } })).count === 1;
  if (!isTaken) {
    throw new AppError("UNAUTHENTICATED", "This link was used already, or is older than ten minutes. Make another.");
  }
  return { workspaceId: row.workspaceId, role: row.role, label: row.label };
}
