import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { getOwnKey } from "./get-own-key";
import type { CreatedKeyDto } from "./key-schema";
import { presentKey } from "./present-key";
import { createWorkspaceKey, hashWorkspaceKey } from "./workspace-key";

// The browser that asked must have its new cookie before its other pages connect again.
const COOKIE_MS = 500;

/**
 * Replaces a key: role and label stay, the old one opens nothing any more, its live connections and the browsers that
 * signed in with it included. Shows the new one, this once. Everybody may for their own key, owners for any.
 */
export async function rotateKey(runtime: Runtime, actor: Actor, keyId: string): Promise<CreatedKeyDto> {
  const row = await getOwnKey(runtime.db, actor, keyId);
  const key = createWorkspaceKey();
  const ended = await runtime.db.$transaction(async (transaction) => {
    await transaction.key.update({ where: { id: row.id }, data: { hash: hashWorkspaceKey(key) } });
    const browsers = { signedInBy: row.id, revokedAt: null };
    const ids = await transaction.key.findMany({ where: browsers, select: { id: true } });
    await transaction.key.updateMany({ where: browsers, data: { revokedAt: new Date() } });
    return ids;
  });
  for (const browser of ended) runtime.live.keyRevoked(browser.id);
  const waitMs = row.id === actor.keyId && actor.via === "cookie" ? COOKIE_MS : 0;
  setTimeout(() => runtime.live.keyRevoked(row.id), waitMs).unref();
  return { ...presentKey(row, actor), key };
}
