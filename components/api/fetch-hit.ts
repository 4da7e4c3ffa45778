import type { HitDto } from "@/lib/hits/hit-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export async function fetchHit(binId: string, seq: number, signal?: AbortSignal): Promise<HitDto> {
  const response = await requestApi(binPath(binId, `/hits/${seq}`), signal === undefined ? {} : { signal });
  return response.json();
}
