import { requestApi } from "./request-api";

/** Ends the key of this browser and takes its cookie away. */
export async function signOut(): Promise<void> {
  await requestApi("/api/session", { method: "DELETE" });
}
