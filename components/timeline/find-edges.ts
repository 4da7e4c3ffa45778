import type { Timeline } from "@/lib/hits/timeline-schema";

/** What the strip shows: the timeline's length, up to its end or to newer hits that were counted in since. */
export function findEdges({ from, to, bucketMs, buckets }: Timeline): { readonly from: number; readonly to: number } {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const newest = start + ((buckets.at(-1)?.index ?? -1) + 1) * bucketMs;
  const last = Math.max(end, newest);
  return { from: last - (end - start), to: last };
}
