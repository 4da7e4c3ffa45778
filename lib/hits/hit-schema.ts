import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";

/** A hit without headers and body, as lists and live events carry it (api.md, "Hits"). */
export const hitSummarySchema = z
  .object({
    binId: z.uuid(),
    seq: z.int().min(1),
    receivedAt: z.string().meta({ description: "ISO 8601 UTC with microseconds: when the head arrived." }),
    method: z.string(),
    target: z.string().meta({ description: 'What followed the slug, query included, undecoded; "" if nothing.' }),
    path: z.string().meta({ description: "The target without its query." }),
    httpVersion: z.string().meta({ example: "1.1" }),
    fidelity: z.enum(["exact", "normalised"]),
    state: z.enum(["captured", "denied", "malformed"]),
    contentType: z.string().nullable(),
    bodySize: z.number().min(0).meta({ description: "Bytes sent; with bodyTruncated, more than are stored." }),
    bodyTruncated: z.boolean(),
    remoteAddress: z.string(),
    provider: z.string().nullable(),
    eventType: z.string().nullable(),
    deliveryId: z.string().nullable(),
    attempt: z.int().nullable(),
    signature: z.enum(["valid", "invalid", "unchecked"]),
    answerStatus: z.int().nullable(),
    durationMs: z.number().min(0).meta({ description: "From the head to the end of the body." }),
    pinned: z.boolean(),
    note: z.string().nullable(),
  })
  .meta({ id: "HitSummary" });
export type HitSummary = z.infer<typeof hitSummarySchema>;

/** The whole hit. */
export const hitSchema = hitSummarySchema
  .extend({
    url: z.string().meta({ description: "The full URL as the sender addressed it, from scheme to query." }),
    remotePort: z.int().nullable(),
    viaProxy: z.boolean(),
    headers: rawHeadersSchema,
    trailers: rawHeadersSchema,
    query: rawHeadersSchema.meta({ description: "Query parameters as [name, value], decoded, in order." }),
    bodySha256: z.string().nullable(),
    body: z.object({
      base64: z.string(),
      text: z.string().nullable().meta({ description: "The bytes read by their charset; null if they are not text." }),
      charset: z.string().nullable(),
      encoding: z.string().nullable().meta({ description: "The content coding as sent; the bytes stay coded." }),
    }),
    answer: z.object({ status: z.int().nullable(), rule: z.string().nullable() }),
    signatureReport: z.null(),
    reason: z.string().nullable(),
    senderGoneAfterMs: z.number().nullable(),
  })
  .meta({ id: "Hit" });
export type HitDto = z.infer<typeof hitSchema>;
