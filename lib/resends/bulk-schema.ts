import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { attemptErrorSchema, verdictSchema } from "./attempt-schema";
import { resendPartsSchema } from "./resend-schema";

/** Hits in one bulk resend. */
export const MOST_BULK_HITS = 10_000;
export const MOST_AT_ONCE = 8;

/** What is the same for all hits: how each is sent. Edits and repeats are for one hit. */
const sharedSchema = resendPartsSchema.pick({
  url: true,
  path: true,
  signing: true,
  retries: true,
  timeoutMs: true,
  followRedirects: true,
  certificate: true,
});

const orderSchema = z.enum(["asc", "desc", "given", "shuffled"]).meta({
  description: "By seq; given: as listed in seqs; shuffled: at random, to test a receiver. asc by default.",
});
export type BulkSequence = z.infer<typeof orderSchema>;

export const createBulkSchema = sharedSchema
  .extend({
    q: z.string().max(MAX_SEARCH_LENGTH).optional().meta({ description: "A search: the hits that match now." }),
    seqs: z.array(z.int().min(1).max(MAX_SEQ)).min(1).max(MOST_BULK_HITS).optional(),
    order: orderSchema.optional(),
    ratePerSecond: z.number().min(0.01).max(1000).optional().meta({ description: "At most; 10 by default." }),
    atOnce: z.int().min(1).max(MOST_AT_ONCE).optional().meta({ description: "Under way at a time; 1 by default." }),
  })
  .refine(({ q, seqs }) => (q === undefined) !== (seqs === undefined), "takes q or seqs, one of the two")
  .meta({ id: "CreateBulkResend" });
export type CreateBulkInput = z.infer<typeof createBulkSchema>;

const pace = { ratePerSecond: z.number(), atOnce: z.int() };

/** As it is stored: the choice of hits is made, and kept only to be told. */
export const bulkOrderSchema = sharedSchema.extend({
  ...pace,
  order: orderSchema.optional(),
  q: z.string().optional(),
});
export type BulkOrder = z.infer<typeof bulkOrderSchema>;

export const skippedSchema = z.array(z.object({ seq: z.int(), reason: z.string() }));
export type Skipped = z.infer<typeof skippedSchema>;

export const bulkStateSchema = z.enum(["running", "paused", "cancelled", "done"]);

const countsSchema = z
  .object({
    accepted: z.int().meta({ description: "Answered with 2xx, by the last attempt." }),
    failing: z.int(),
    skipped: z.int().meta({ description: "Not sent: deleted meanwhile, or not to be sent." }),
    fixed: z.int(),
    regressed: z.int(),
    changed: z.int(),
    same: z.int(),
    first: z.int(),
  })
  .meta({ id: "BulkCounts" });
export type BulkCounts = z.infer<typeof countsSchema>;

const howSchema = sharedSchema
  .omit({ url: true })
  .extend(pace)
  .meta({ id: "BulkHow", description: "How it is sent, as a further bulk resend takes it." });

export const bulkSchema = z
  .object({
    id: z.uuid(),
    kind: z.literal("bulk"),
    binId: z.uuid(),
    url: z.string(),
    state: bulkStateSchema,
    order: orderSchema.nullable().meta({ description: "Null: not known of older ones." }),
    q: z.string().nullable().meta({ description: "The search that chose the hits; null where they were listed." }),
    how: howSchema,
    total: z.int(),
    done: z.int(),
    counts: countsSchema,
    skipped: skippedSchema.meta({ description: "The first 100 of them." }),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
    restarts: z.int().meta({ description: "How often it went on after the app was restarted." }),
    restartedAt: z.string().nullable().meta({ description: "When it did so the last time." }),
  })
  .meta({ id: "BulkResend" });
export type BulkDto = z.infer<typeof bulkSchema>;

export const bulkListSchema = z.object({ bulks: z.array(bulkSchema) }).meta({ id: "BulkResendList" });
export type BulkList = z.infer<typeof bulkListSchema>;

export const updateBulkSchema = z
  .strictObject({ state: z.enum(["running", "paused", "cancelled"]) })
  .meta({ id: "UpdateBulkResend" });
export type UpdateBulkInput = z.infer<typeof updateBulkSchema>;

export const bulkResultSchema = z.object({
  seq: z.int(),
  method: z.string().nullable().meta({ description: "Of the hit; null when it was deleted since." }),
  target: z.string().nullable().meta({ description: "Its first 200 characters." }),
  resendId: z.uuid(),
  status: z.int().nullable(),
  error: attemptErrorSchema.nullable(),
  verdict: verdictSchema.nullable(),
  attempts: z.int(),
  totalMs: z.number().nullable(),
});
export const bulkResultsSchema = z
  .object({ results: z.array(bulkResultSchema), next: z.string().nullable() })
  .meta({ id: "BulkResults" });
export type BulkResults = z.infer<typeof bulkResultsSchema>;
