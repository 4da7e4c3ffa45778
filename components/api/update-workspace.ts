import type { UpdateWorkspaceInput, WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { requestApi } from "./request-api";

export async function updateWorkspace(input: UpdateWorkspaceInput): Promise<WorkspaceDto> {
  return (await requestApi("/api/workspace", { method: "PATCH", body: input })).json();
}
