import { requestApi } from "./request-api";

/** Ends a key at once, with the browsers that signed in with it. */
export async function revokeKey(id: string): Promise<void> {
  await requestApi(`/api/keys?id=${encodeURIComponent(id)}`, { method: "DELETE" });
}
