import { requestApi } from "./request-api";

/** Deletes the workspace with everything in it, for good; the browser's cookie goes too. */
export async function deleteWorkspace(): Promise<void> {
  await requestApi("/api/workspace", { method: "DELETE" });
}
