import { z } from "zod";

export const MAX_TIMELINE_BUCKETS = 500;
export const DEFAULT_TIMELINE_BUCKETS = 120;
export const DEFAULT_TIMELINE_MS = 3_600_000;

const count = z.int().min(0);

/** Hits counted by what became of them. */
export const timelineCountsSchema = z.object({
  good: count.meta({ description: "Answered with 2xx or 3xx." }),
  unanswered: count.meta({ description: "Captured and answered by nobody: imported." }),
  clientError: count.meta({ description: "Answered with 4xx." }),
  serverError: count.meta({ description: "Answered with 5xx." }),
  refused: count.meta({ description: "Denied or malformed." }),
});
export type TimelineCounts = z.infer<typeof timelineCountsSchema>;

/** The hits of a bin over time. */
export const timelineSchema = z
  .object({
    from: z.string().meta({ description: "Where bucket 0 begins." }),
    to: z.string().meta({ description: "Where the last bucket ends, exclusive." }),
    bucketMs: z.number().min(1),
    buckets: z
      .array(timelineCountsSchema.extend({ index: z.int().min(0) }))
      .readonly()
      .meta({ description: "Ascending by index; those without hits are left out." }),
  })
  .meta({ id: "Timeline" });
export type Timeline = z.infer<typeof timelineSchema>;
