import type { Database } from "@/lib/database";
import type { Actor } from "./actor";
import type { Credentials } from "./read-credentials";
import { hashWorkspaceKey, isWorkspaceKey } from "./workspace-key";

const LAST_SEEN_STEP_MS = 60_000;

/**
 * The caller, or null when no live key was given. A bearer token counts alone: if it is wrong, the cookie does not
 * help. Notes when the key was last seen, at most once a minute.
 */
export async function findActor(db: Database, credentials: Credentials): Promise<Actor | null> {
  const via = credentials.bearer === null ? "cookie" : "bearer";
  const given = credentials[via] ?? "";
  if (!isWorkspaceKey(given)) return null;
  const key = await db.key.findUnique({
    where: { hash: hashWorkspaceKey(given) },
    select: { id: true, workspaceId: true, role: true, lastSeenAt: true, revokedAt: true },
  });
  if (key === null || key.revokedAt !== null) return null;
  await noteSeen(db, key.id, key.lastSeenAt);
  return { workspaceId: key.workspaceId, keyId: key.id, role: key.role, via };
}

async function noteSeen(db: Database, keyId: string, lastSeenAt: Date | null): Promise<void> {
  const now = Date.now();
  const before = new Date(now - LAST_SEEN_STEP_MS);
  if (lastSeenAt !== null && lastSeenAt > before) return;
  // Asked again in the statement: of many requests that come at once only one writes.
  await db.key.updateMany({
    where: { id: keyId, OR: [{ lastSeenAt: null }, { lastSeenAt: { lt: before } }] },
    data: { lastSeenAt: new Date(now) },
  });
}
