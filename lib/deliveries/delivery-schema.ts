import { z } from "zod";

export const MAX_DELIVERIES_PER_PAGE = 100;
export const DEFAULT_DELIVERIES_PER_PAGE = 20;
/** Of a delivery with more attempts, only the newest are listed. */
export const MAX_ATTEMPTS_LISTED = 100;

const deliveryAttemptSchema = z.object({
  seq: z.int().min(1),
  attempt: z.int().min(1).meta({ description: "The sender's own number where it sends one, else counted." }),
  receivedAt: z.string(),
  gapMs: z.number().nullable().meta({ description: "Since the attempt before; null for the first that is stored." }),
  documentedGapMs: z
    .number()
    .nullable()
    .meta({ description: "What the sender's documentation says of that gap; null where it says nothing." }),
  answerStatus: z.int().nullable(),
  state: z.enum(["captured", "denied", "malformed"]),
  signature: z.enum(["valid", "invalid", "unchecked"]),
});

/** Hits that are attempts of one and the same event delivery (api.md, "deliveries"). */
export const deliverySchema = z
  .object({
    deliveryId: z.string().meta({ description: "As the sender writes it; several deliveries may share it." }),
    deliveryKey: z.string().meta({ description: "This delivery's own: provider, id, and what else tells it apart." }),
    provider: z.string(),
    eventType: z.string().nullable(),
    attemptCount: z.int().min(1).meta({ description: "Of those that are stored." }),
    attempts: z.array(deliveryAttemptSchema).meta({ description: "Ascending by time; at most the newest 100." }),
    schedule: z
      .object({
        policy: z.string().nullable(),
        delaysSeconds: z.array(z.number()).readonly().nullable(),
        success: z.string().nullable(),
        timeoutSeconds: z.number().nullable(),
        isDocumented: z.boolean().meta({ description: "false: general knowledge, say “probably”." }),
      })
      .nullable()
      .meta({ description: "How the sender repeats, as far as it is known." }),
  })
  .meta({ id: "Delivery" });
export type Delivery = z.infer<typeof deliverySchema>;

export const deliveryPageSchema = z
  .object({
    deliveries: z.array(deliverySchema).meta({ description: "Newest attempt first." }),
    next: z.int().nullable().meta({
      description: "To pass on as `before`; null at the end. A page may hold fewer than the limit before it.",
    }),
  })
  .meta({ id: "DeliveryPage" });
export type DeliveryPage = z.infer<typeof deliveryPageSchema>;

export const oneDeliverySchema = deliverySchema
  .extend({
    others: z
      .array(z.object({ deliveryKey: z.string(), provider: z.string(), lastSeq: z.int() }))
      .meta({ description: "Other deliveries of the same id, like a second subscription's; at most 10." }),
  })
  .meta({ id: "OneDelivery" });
export type OneDelivery = z.infer<typeof oneDeliverySchema>;
