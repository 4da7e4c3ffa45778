import { validate as isUuid } from "uuid";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import { KEY_COLUMNS, type KeyRow } from "./present-key";
import { requireRole } from "./require-role";

/** A live key that the actor may change: their own, or as an owner any of the workspace. Else NOT_FOUND or FORBIDDEN. */
export async function getOwnKey(db: Pick<Database, "key">, actor: Actor, keyId: string): Promise<KeyRow> {
  const id = keyId.toLowerCase();
  if (id !== actor.keyId) requireRole(actor, "owner");
  const row = isUuid(id)
    ? await db.key.findFirst({ where: { id, workspaceId: actor.workspaceId, revokedAt: null }, select: KEY_COLUMNS })
    : null;
  if (row === null) throw new AppError("NOT_FOUND", "Your workspace has no such key. It may have been revoked.");
  return row;
}
