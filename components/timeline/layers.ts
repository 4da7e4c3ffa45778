import type { Timeline } from "@/lib/hits/timeline-schema";

type Bucket = Timeline["buckets"][number];

/** One of the parts that a column consists of. */
export interface Layer {
  readonly label: string;
  /** The variable of the style sheet that holds its colour. */
  readonly colour: string;
  readonly count: (bucket: Bucket) => number;
}

export interface Stack {
  /** Where each bucket begins, in ms since the epoch. */
  readonly times: number[];
  /** For each layer the height of its upper edge, the highest layer first: each is painted over the one before. */
  readonly edges: number[][];
}

/** A timeline as stacked columns; the first layer lies on the ground. */
export function stackLayers({ from, bucketMs, buckets }: Timeline, layers: readonly Layer[]): Stack {
  const start = Date.parse(from);
  const edges = layers.map((_, at) => {
    const below = layers.slice(0, at + 1);
    return buckets.map((bucket) => below.reduce((sum, { count }) => sum + count(bucket), 0));
  });
  return { times: buckets.map(({ index }) => start + index * bucketMs), edges: edges.reverse() };
}

/** How many hits of each layer are in the buckets. */
export function sumLayers(buckets: readonly Bucket[], layers: readonly Layer[]): readonly number[] {
  return layers.map(({ count }) => buckets.reduce((sum, bucket) => sum + count(bucket), 0));
}
