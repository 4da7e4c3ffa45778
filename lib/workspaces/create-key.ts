import { v7 as createId } from "uuid";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { type CreatedKeyDto, type CreateKeyInput, MAX_KEYS_PER_WORKSPACE } from "./key-schema";
import { KEY_COLUMNS, presentKey } from "./present-key";
import { requireRole } from "./require-role";
import { createWorkspaceKey, hashWorkspaceKey } from "./workspace-key";

/** Makes a key for the actor's workspace and shows it, this once. Only owners; UNPROCESSABLE when there are too many. */
export async function createKey(runtime: Runtime, actor: Actor, input: CreateKeyInput): Promise<CreatedKeyDto> {
  requireRole(actor, "owner");
  const keys = await runtime.db.key.count({ where: { workspaceId: actor.workspaceId, revokedAt: null } });
  if (keys >= MAX_KEYS_PER_WORKSPACE) {
    throw new AppError("UNPROCESSABLE", `A workspace has at most ${MAX_KEYS_PER_WORKSPACE} keys. Revoke one first.`);
  }
  const key = createWorkspaceKey();
  const row = await runtime.db.key.create({
    data: {
      id: createId(),
      workspaceId: actor.workspaceId,
      hash: hashWorkspaceKey(key),
      label: input.label,
      role: input.role,
    },
    select: KEY_COLUMNS,
  });
  return { ...presentKey(row, actor), key };
}
