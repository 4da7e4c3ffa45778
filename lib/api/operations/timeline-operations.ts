import { z } from "zod";
import { MAX_TIMELINE_BUCKETS, timelineSchema } from "@/lib/hits/timeline-schema";
import { defineOperation } from "./define-operation";
import { binParams } from "./params";
import { wholeNumber } from "./whole-number";

export const getTimelineOperation = defineOperation({
  id: "getTimeline",
  method: "GET",
  path: "/api/bins/{binId}/timeline",
  tag: "Hits",
  summary: "How many hits came when, and what became of them.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    from: z.iso.datetime().optional().meta({ description: "An hour before `to` by default." }),
    to: z.iso.datetime().optional().meta({ description: "Exclusive; now by default." }),
    buckets: wholeNumber(1, MAX_TIMELINE_BUCKETS).optional().meta({ description: "120 by default." }),
    by: z.enum(["status", "event"]).optional().meta({ description: "event: also how many of which event." }),
    families: z
      .enum(["0", "1"])
      .transform((flag) => flag === "1")
      .optional()
      .meta({ description: "1: also which hits are attempts of one delivery.", enum: ["0", "1"], type: "string" }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: timelineSchema },
  errors: ["NOT_FOUND"],
});
