import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { KEY_COLUMNS, presentKey } from "./present-key";
import type { WorkspaceDto } from "./workspace-schema";

/** The actor's workspace, and the key that they came with. */
export async function getWorkspace({ db }: Pick<Runtime, "db">, actor: Actor): Promise<WorkspaceDto> {
  const row = await db.key.findFirst({
    where: { id: actor.keyId, revokedAt: null },
    select: { ...KEY_COLUMNS, workspace: { select: { id: true, name: true, createdAt: true } } },
  });
  if (row === null) throw new AppError("UNAUTHENTICATED", "This key was revoked a moment ago.");
  const { workspace, ...key } = row;
  return {
    id: workspace.id,
    name: workspace.name,
    createdAt: workspace.createdAt.toISOString(),
    key: presentKey(key, actor),
  };
}
