import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export async function deleteHit(binId: string, seq: number, options: { readonly keepalive: boolean }): Promise<void> {
  await requestApi(binPath(binId, `/hits/${seq}`), { method: "DELETE", keepalive: options.keepalive });
}
