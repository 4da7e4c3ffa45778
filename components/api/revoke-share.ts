import { requestApi } from "./request-api";

/** Ends a link at once and for good. */
export async function revokeShare(id: string): Promise<void> {
  await requestApi(`/api/shares/${encodeURIComponent(id)}`, { method: "DELETE" });
}
