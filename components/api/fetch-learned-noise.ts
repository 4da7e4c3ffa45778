import type { LearnedNoiseDto } from "@/lib/comparisons/noise-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** What was learned to be noise between hits of the event that a hit is one of. */
export async function fetchLearnedNoise(binId: string, seq: number, signal: AbortSignal): Promise<LearnedNoiseDto> {
  const response = await requestApi(binPath(binId, `/noise?seq=${seq}`), { signal });
  return response.json();
}
