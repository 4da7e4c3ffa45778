/** Where a bin's timelines lie in the query cache: all of them, and the one of a span. */
export const timelineKeys = {
  all: (binId: string) => ["bin", binId, "timeline"] as const,
  span: (binId: string, spanMs: number) => ["bin", binId, "timeline", spanMs] as const,
};
