import type { HitSummary } from "@/lib/hits/hit-schema";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { classifyHit } from "./classify-hit";

type Bucket = Timeline["buckets"][number];

/** The timeline with hits that came since it was read; it grows at its end where they are newer. */
export function addHits(timeline: Timeline, hits: readonly HitSummary[]): Timeline {
  const from = Date.parse(timeline.from);
  const buckets = new Map<number, Bucket>(timeline.buckets.map((bucket) => [bucket.index, bucket]));
  for (const hit of hits) {
    const kind = classifyHit(hit);
    const index = Math.floor((Date.parse(hit.receivedAt) - from) / timeline.bucketMs);
    if (index < 0) continue;
    const bucket = buckets.get(index) ?? { index, good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };
    buckets.set(index, { ...bucket, [kind]: bucket[kind] + 1 });
  }
  return { ...timeline, buckets: [...buckets.values()].sort((a, b) => a.index - b.index) };
}
