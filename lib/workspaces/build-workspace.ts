import { v7 as createId } from "uuid";
import type { Actor } from "./actor";
import { createWorkspaceKey, hashWorkspaceKey } from "./workspace-key";

/**
 * A new workspace with its owner's first key: what to store, who the caller is by it, and the key itself. `label` says
 * who has that key; `key` is one that is known already.
 */
export function buildWorkspace(label = "First key", key = createWorkspaceKey()) {
  const actor: Actor = { workspaceId: createId(), keyId: createId(), role: "owner", via: "bearer" };
  const firstKey = { id: actor.keyId, hash: hashWorkspaceKey(key), role: actor.role, label };
  return { key, actor, data: { id: actor.workspaceId, keys: { create: firstKey } } };
}
