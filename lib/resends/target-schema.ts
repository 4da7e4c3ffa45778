import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { verdictSchema } from "./attempt-schema";
import { resendPartsSchema, signingSchema } from "./resend-schema";

const url = z.string().min(1).max(8192);

const sentSchema = resendPartsSchema.pick({
  path: true,
  signing: true,
  timeoutMs: true,
  followRedirects: true,
  certificate: true,
});
const retriesSchema = resendPartsSchema.shape.retries.unwrap();

/** How each hit is sent that is forwarded, as it is stored. By default ten tries within some three quarters of an hour. */
export const forwardOptionsSchema = sentSchema.extend({
  retries: retriesSchema.default({ attempts: 10, backoffMs: 5000 }),
});
export type ForwardOptions = z.infer<typeof forwardOptionsSchema>;

export const targetSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    lastUsedAt: z.string(),
    lastTriedAt: z.string().nullable(),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable().meta({ description: "The code of the failure, when there was no answer." }),
    lastVerdict: verdictSchema.nullable(),
    failures: z.int().meta({ description: "Tries in a row that were not accepted." }),
    auto: z.boolean().meta({ description: "Whether new hits are forwarded to it." }),
    paused: z.boolean().meta({ description: "Nothing is forwarded meanwhile, and nothing left out." }),
    q: z.string().meta({ description: "Of the new hits, those that match this search; all when empty." }),
    inOrder: z.boolean().meta({ description: "One after the other: a hit that waits holds up those behind it." }),
    options: forwardOptionsSchema,
    behind: z.int().meta({ description: "New hits that were not looked at yet." }),
    waiting: z.int().meta({ description: "Hits that wait for their next try." }),
    dead: z.int().meta({ description: "Hits that were given up: the dead letters." }),
    gone: z.int().meta({ description: "Hits that were deleted before they could be sent." }),
    nextTryAt: z.string().nullable().meta({ description: "When something is sent next; null when nothing waits." }),
  })
  .meta({ id: "Target" });
export type TargetDto = z.infer<typeof targetSchema>;
/** A target for whoever only sends there. */
export type UsedTarget = Pick<TargetDto, "url" | "lastUsedAt" | "lastStatus" | "lastError">;
export const targetListSchema = z.object({ targets: z.array(targetSchema) }).meta({ id: "TargetList" });

export const saveTargetSchema = sentSchema
  .extend({
    url,
    auto: z
      .boolean()
      .optional()
      .meta({ description: "Forwards new hits, from now on; false stops, and gives up what waits." }),
    from: z.int().min(1).max(MAX_SEQ).optional().meta({ description: "With auto: the first hit that is forwarded." }),
    paused: z.boolean().optional(),
    q: z.string().max(MAX_SEARCH_LENGTH).optional().meta({ description: "Forwards the hits alone that match." }),
    inOrder: z.boolean().optional(),
    signing: signingSchema.nullable().optional().meta({ description: "null: anew where it can be, else as captured." }),
    timeoutMs: sentSchema.shape.timeoutMs
      .unwrap()
      .nullable()
      .optional()
      .meta({ description: "The longest wait for an answer. null: 30 s until it begins, 60 s for all of it." }),
    retries: retriesSchema.optional(),
  })
  .meta({ id: "SaveTarget" });
export type SaveTargetInput = z.infer<typeof saveTargetSchema>;

export const deadLetterSchema = z.object({
  seq: z.int(),
  attempts: z.int(),
  givenUpAt: z.string(),
  status: z.int().nullable().meta({ description: "Of the last try, when it was answered." }),
  error: z.string().nullable().meta({ description: "The code of the failure, when there was no answer." }),
  reason: z.string().nullable().meta({ description: "Why it could not be sent at all, or was given up." }),
  resendId: z.uuid().nullable(),
});
export type DeadLetter = z.infer<typeof deadLetterSchema>;
export const deadLetterPageSchema = z
  .object({ deadLetters: z.array(deadLetterSchema), next: z.int().nullable() })
  .meta({ id: "DeadLetters" });
export type DeadLetterPage = z.infer<typeof deadLetterPageSchema>;
export const deadLetterChoiceSchema = z
  .strictObject({ seqs: z.array(z.int().min(1).max(MAX_SEQ)).min(1).max(1000).optional() })
  .meta({ id: "DeadLetterChoice" });
