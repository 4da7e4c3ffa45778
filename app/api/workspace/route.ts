import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { formatEndedKeyCookie } from "@/lib/api/edge/key-cookie";
import {
  deleteWorkspaceOperation,
  getWorkspaceOperation,
  updateWorkspaceOperation,
} from "@/lib/api/operations/workspace-operations";
import { deleteWorkspace } from "@/lib/workspaces/delete-workspace";
import { getWorkspace } from "@/lib/workspaces/get-workspace";
import { updateWorkspace } from "@/lib/workspaces/update-workspace";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getWorkspaceOperation, ({ runtime, actor }) => getWorkspace(runtime, actor)),
  createEndpoint(updateWorkspaceOperation, ({ runtime, actor, body }) => updateWorkspace(runtime, actor, body)),
  createEndpoint(deleteWorkspaceOperation, async ({ runtime, actor, answerHeaders }) => {
    await deleteWorkspace(runtime, actor);
    if (actor.via === "cookie") answerHeaders.set("set-cookie", formatEndedKeyCookie());
  }),
);
