import { z } from "zod";

export const MAX_TIMELINE_BUCKETS = 500;
export const DEFAULT_TIMELINE_BUCKETS = 120;
export const DEFAULT_TIMELINE_MS = 3_600_000;

/** Told apart in a timeline by event; the others are counted together. */
export const MAX_TIMELINE_EVENTS = 8;
export const MAX_TIMELINE_FAMILIES = 20;
/** Of a delivery with more attempts in the range, only the newest are listed. */
export const MAX_FAMILY_ATTEMPTS = 20;

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

const familySchema = z.object({
  provider: z.string().nullable(),
  deliveryId: z.string(),
  eventType: z.string().nullable(),
  attempts: z
    .array(
      z.object({
        seq: z.int().min(1),
        receivedAt: z.string(),
        answerStatus: z.int().nullable(),
        state: z.enum(["captured", "denied", "malformed"]),
      }),
    )
    .readonly()
    .meta({ description: `Ascending by time; at most the newest ${MAX_FAMILY_ATTEMPTS}.` }),
});
export type TimelineFamily = z.infer<typeof familySchema>;

/** The hits of a bin over time. */
export const timelineSchema = z
  .object({
    from: z.string().meta({ description: "Where bucket 0 begins." }),
    to: z.string().meta({ description: "Where the last bucket ends, exclusive." }),
    bucketMs: z.number().min(1),
    lastSeq: z.int().min(0).meta({ description: "Hits up to this seq are counted; later ones are not." }),
    buckets: z
      .array(
        timelineCountsSchema.extend({
          index: z.int().min(0),
          events: z
            .array(count)
            .readonly()
            .optional()
            .meta({ description: "Of each of eventTypes, as far as they are given; the rest of the hits are others." }),
        }),
      )
      .readonly()
      .meta({ description: "Ascending by index; those without hits are left out." }),
    eventTypes: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: `With by=event: those that came most, the first ${MAX_TIMELINE_EVENTS}.` }),
    families: z
      .array(familySchema)
      .readonly()
      .optional()
      .meta({
        description: `With families=1: deliveries with several attempts in the range, the newest ${MAX_TIMELINE_FAMILIES}.`,
      }),
  })
  .meta({ id: "Timeline" });
export type Timeline = z.infer<typeof timelineSchema>;
