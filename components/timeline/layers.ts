import type { Timeline, TimelineCounts } from "@/lib/hits/timeline-schema";

/** What lies on what, from the ground up, and how it is called. */
export const LAYERS = [
  { kind: "good", label: "answered 2xx or 3xx" },
  { kind: "unanswered", label: "not answered" },
  { kind: "clientError", label: "answered 4xx" },
  { kind: "serverError", label: "answered 5xx" },
  { kind: "refused", label: "refused" },
] as const satisfies readonly { kind: keyof TimelineCounts; label: string }[];

export interface Layers {
  /** Where each bucket begins, in ms since the epoch. */
  readonly times: number[];
  /** For each layer the height of its upper edge, the highest layer first: each is painted over the one before. */
  readonly edges: number[][];
}

/** A timeline as stacked columns. */
export function stackLayers({ from, bucketMs, buckets }: Timeline): Layers {
  const start = Date.parse(from);
  const edges = LAYERS.map((_, at) => {
    const below = LAYERS.slice(0, at + 1);
    return buckets.map((bucket) => below.reduce((sum, { kind }) => sum + bucket[kind], 0));
  });
  return { times: buckets.map(({ index }) => start + index * bucketMs), edges: edges.reverse() };
}
