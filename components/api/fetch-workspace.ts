import type { WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { requestApi } from "./request-api";

/** The workspace of this browser, and the key that this browser has to it. */
export async function fetchWorkspace(signal: AbortSignal): Promise<WorkspaceDto> {
  return (await requestApi("/api/workspace", { signal })).json();
}
