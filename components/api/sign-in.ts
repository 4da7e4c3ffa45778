import type { SignInInput, WorkspaceDto } from "@/lib/workspaces/workspace-schema";
import { requestApi } from "./request-api";

/** Makes this a browser of the workspace that a key or a ticket opens; its own key comes as a cookie. */
export async function signIn(input: SignInInput): Promise<WorkspaceDto> {
  return (await requestApi("/api/session", { method: "POST", body: input })).json();
}
