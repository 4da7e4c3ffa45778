import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { verdictSchema } from "@/lib/resends/attempt-schema";
import { DENIAL_RULES } from "./denial-rule";
import { driftSchema } from "./drift-schema";
import { hitHandshakeSchema } from "./hit-handshake-schema";
import { signatureReportSchema } from "./signature-report-schema";

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
    deniedBy: z
      .enum(DENIAL_RULES)
      .nullable()
      .meta({ description: "The rule of the bin that kept it out; null for hits that were let in." }),
    durationMs: z.number().min(0).meta({ description: "From the head to the end of the body." }),
    pinned: z.boolean(),
    note: z.string().nullable(),
    resend: z
      .object({ status: z.int().nullable(), verdict: verdictSchema })
      .nullable()
      .meta({ description: "What came of its last resend; null before the first." }),
    drift: driftSchema.nullable().meta({ description: "Since its event has a baseline; filled in after the commit." }),
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
      base64: z.string().meta({ description: '"" where bodyLimit left the body out.' }),
      storedSize: z.int().min(0).meta({ description: "Bytes stored; more than base64 holds where it was left out." }),
      text: z.string().nullable().meta({ description: "The bytes read by their charset; null if they are not text." }),
      charset: z.string().nullable(),
      encoding: z.string().nullable().meta({ description: "The content coding as sent; the bytes stay coded." }),
    }),
    answer: z.object({ status: z.int().nullable(), rule: z.string().nullable() }),
    signatureReport: signatureReportSchema
      .nullable()
      .meta({ description: "Made when the hit is read; null for unknown senders, and in exports." }),
    providerConfidence: z
      .enum(["sure", "likely", "weak"])
      .nullable()
      .meta({ description: "How certain the provider is by its looks; weak: say “looks like”. null in exports." }),
    handshake: hitHandshakeSchema
      .nullable()
      .meta({ description: "When the request is a sender's check of the endpoint; null in exports." }),
    deliveryKey: z.string().nullable().meta({
      description: "The same for the attempts of one delivery and only for them; null where nothing tells them.",
    }),
    identicalBodies: z.array(z.int().min(1)).meta({
      description:
        "Seqs of earlier hits with the same body, newest first, at most 10, among the 500 hits before this one; only for hits without deliveryKey.",
    }),
    reason: z.string().nullable(),
    senderGoneAfterMs: z.number().nullable(),
  })
  .meta({ id: "Hit" });
export type HitDto = z.infer<typeof hitSchema>;
