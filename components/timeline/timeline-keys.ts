/** What the columns of a timeline are made of. */
export type TimelineBy = "status" | "event";

/** Where a bin's timelines lie in the query cache: all of them, and the one of a span. */
export const timelineKeys = {
  all: (binId: string) => ["bin", binId, "timeline"] as const,
  span: (binId: string, spanMs: number, by: TimelineBy) => ["bin", binId, "timeline", spanMs, by] as const,
};
