import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Forgets a target; what was sent to it stays. */
export async function deleteTarget(binId: string, url: string, keepalive = false): Promise<void> {
  await requestApi(binPath(binId, `/targets?${new URLSearchParams({ url })}`), { method: "DELETE", keepalive });
}
