import type { Timeline } from "@/lib/hits/timeline-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The hits of the last `spanMs`, counted. */
export async function fetchTimeline(binId: string, spanMs: number, signal: AbortSignal): Promise<Timeline> {
  const from = new Date(Date.now() - spanMs).toISOString();
  const response = await requestApi(binPath(binId, `/timeline?from=${encodeURIComponent(from)}`), { signal });
  return response.json();
}
