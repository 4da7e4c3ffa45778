import type { Runtime } from "@/lib/runtime";
import type { Actor } from "./actor";
import { getWorkspace } from "./get-workspace";
import { requireRole } from "./require-role";
import type { UpdateWorkspaceInput, WorkspaceDto } from "./workspace-schema";

/** Names the actor's workspace; an empty name takes it away. Only owners. */
export async function updateWorkspace(
  runtime: Runtime,
  actor: Actor,
  { name }: UpdateWorkspaceInput,
): Promise<WorkspaceDto> {
  requireRole(actor, "owner");
  await runtime.db.workspace.update({ where: { id: actor.workspaceId }, data: { name } });
  return await getWorkspace(runtime, actor);
}
