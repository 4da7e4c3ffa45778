import { z } from "zod";
import { forwardOptionsSchema } from "@/lib/resends/target-schema";

/** A target as the process that took it works on it. */
export const forwardTargetSchema = z.object({
  id: z.uuid(),
  binId: z.uuid(),
  url: z.string(),
  auto: z.boolean(),
  isPaused: z.boolean(),
  q: z.string(),
  inOrder: z.boolean(),
  options: forwardOptionsSchema,
  cursorSeq: z.int(),
  failures: z.int(),
  isResting: z.boolean(),
  lease: z.uuid(),
});
export type ForwardTarget = z.infer<typeof forwardTargetSchema>;

/** SQL for its columns, of the table `target` named `t`. */
export const FORWARD_TARGET_COLUMNS = `
  t.id, t.bin_id AS "binId", t.url, t.auto, t.paused_at IS NOT NULL AS "isPaused", t.q, t.in_order AS "inOrder",
  t.options, t.cursor_seq AS "cursorSeq", t.failures, coalesce(t.rest_until > now(), false) AS "isResting", t.lease`;
