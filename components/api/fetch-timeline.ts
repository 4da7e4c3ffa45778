import type { Timeline } from "@/lib/hits/timeline-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

interface TimelineRange {
  /** In ms since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly buckets: number;
  /** event: also how many of which event. */
  readonly by?: "status" | "event";
  /** Also which hits are attempts of one delivery. */
  readonly hasFamilies?: boolean;
}

/** A bin's hits in that stretch of time, counted. */
export async function fetchTimeline(
  binId: string,
  { from, to, buckets, by, hasFamilies }: TimelineRange,
  signal: AbortSignal,
): Promise<Timeline> {
  const query = new URLSearchParams({
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    buckets: String(buckets),
    ...(by === undefined ? {} : { by }),
    ...(hasFamilies === true ? { families: "1" } : {}),
  });
  const response = await requestApi(binPath(binId, `/timeline?${query}`), { signal });
  return response.json();
}
