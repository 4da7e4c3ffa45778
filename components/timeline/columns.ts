import type { Timeline } from "@/lib/hits/timeline-schema";
import type { TimeSpan } from "./time-span";

/** Where columns lie: their common origin and width, and what of them is shown, all in ms. */
export interface Columns {
  readonly origin: number;
  readonly width: number;
  readonly edges: TimeSpan;
}

/** Two columns, by their numbers from the origin: where choosing began, and where it is. */
export interface Choice {
  readonly anchor: number;
  readonly head: number;
}

/** The first and last column that is shown, if only in part. */
export function endColumns({ origin, width, edges }: Columns): { readonly first: number; readonly last: number } {
  return { first: Math.floor((edges.from - origin) / width), last: Math.ceil((edges.to - origin) / width) - 1 };
}

/** The shown column that is nearest to a place between the left edge, 0, and the right one, 1. */
export function columnAt(columns: Columns, place: number): number {
  const { edges, origin, width } = columns;
  const { first, last } = endColumns(columns);
  const time = edges.from + place * (edges.to - edges.from);
  return Math.min(last, Math.max(first, Math.floor((time - origin) / width)));
}

/** The time of the columns from one to the other, both included, widened to whole seconds. */
export function spanOf({ origin, width }: Columns, { anchor, head }: Choice): TimeSpan {
  const from = origin + Math.min(anchor, head) * width;
  const to = origin + (Math.max(anchor, head) + 1) * width;
  return { from: Math.floor(from / 1000) * 1000, to: Math.ceil(to / 1000) * 1000 };
}

/** The buckets of the columns from one to the other, both included. */
export function bucketsChosen({ buckets }: Pick<Timeline, "buckets">, { anchor, head }: Choice): Timeline["buckets"] {
  const [least, most] = [Math.min(anchor, head), Math.max(anchor, head)];
  return buckets.filter(({ index }) => index >= least && index <= most);
}

/** How far a time is from the left edge, 0, to the right one, 1; what is not shown lies at an edge. */
export function placeOf({ from, to }: TimeSpan, time: number): number {
  return Math.min(1, Math.max(0, (time - from) / (to - from)));
}
