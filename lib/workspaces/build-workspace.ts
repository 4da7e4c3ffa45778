import { v7 as createId } from "uuid";
import type { Actor } from "./actor";
import { createWorkspaceKey, hashWorkspaceKey } from "./workspace-key";

const LABEL = "First key";

/** A new workspace with its owner's first key: what to store, who the caller is by it, and the key itself. */
export function buildWorkspace() {
  const key = createWorkspaceKey();
  const actor: Actor = { workspaceId: createId(), keyId: createId(), role: "owner", via: "bearer" };
  const firstKey = { id: actor.keyId, hash: hashWorkspaceKey(key), role: actor.role, label: LABEL };
  return { key, actor, data: { id: actor.workspaceId, keys: { create: firstKey } } };
}
