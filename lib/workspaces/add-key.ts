import { v7 as createId } from "uuid";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import { type CreateKeyInput, MAX_KEYS_PER_WORKSPACE } from "./key-schema";
import { KEY_COLUMNS, type KeyRow } from "./present-key";
import { createWorkspaceKey, hashWorkspaceKey } from "./workspace-key";

interface NewKey extends CreateKeyInput {
  /** The key that a browser signed in with, to get this one; null for any other. */
  readonly signedInBy?: string | null;
}

/** Stores a new key of a workspace and hands it over, this once. UNPROCESSABLE when there are too many. */
export async function addKey(
  db: Database,
  workspaceId: string,
  { label, role, signedInBy = null }: NewKey,
): Promise<{ readonly row: KeyRow; readonly key: string }> {
  const keys = await db.key.count({ where: { workspaceId, revokedAt: null } });
  if (keys >= MAX_KEYS_PER_WORKSPACE) {
    throw new AppError("UNPROCESSABLE", `A workspace has at most ${MAX_KEYS_PER_WORKSPACE} keys. Revoke one first.`);
  }
  const key = createWorkspaceKey();
  const row = await db.key.create({
    data: { id: createId(), workspaceId, hash: hashWorkspaceKey(key), label, role, signedInBy },
    select: KEY_COLUMNS,
  });
  return { row, key };
}
