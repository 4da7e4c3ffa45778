import type { UpdateHitInput } from "@/lib/hits/update-hit-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export async function updateHit(binId: string, seq: number, change: UpdateHitInput): Promise<void> {
  await requestApi(binPath(binId, `/hits/${seq}`), { method: "PATCH", body: change });
}
