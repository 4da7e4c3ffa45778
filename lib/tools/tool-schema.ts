import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { secretValueSchema } from "@/lib/secrets/secret-schema";

const MAX_URL = 64 * 1024;
const MAX_HEADERS = 2_000;

const requestShape = {
  method: z.string().min(1).max(100),
  url: z.string().min(1).max(MAX_URL).meta({ description: "The whole URL as the sender has it configured." }),
  headers: rawHeadersSchema.refine((headers) => headers.length <= MAX_HEADERS, `at most ${MAX_HEADERS} headers`),
  bodyBase64: z.base64(),
};

const provider = z.string().max(100).meta({ description: "A provider's id, like `stripe`." });
const now = z.number().min(0).max(1e11).optional().meta({ description: "Unix seconds; by default the server's time." });

export const recogniseInputSchema = z.strictObject(requestShape).meta({ id: "RecogniseInput" });
export type RecogniseInput = z.infer<typeof recogniseInputSchema>;

/** Who sent a request, by its looks. All null for unknown senders. */
export const recognitionSchema = z
  .object({
    provider: z.string().nullable(),
    eventType: z.string().nullable(),
    deliveryId: z.string().nullable(),
    attempt: z.int().nullable(),
    timestamp: z.number().nullable().meta({ description: "Unix seconds, by the sender's clock." }),
    confidence: z.enum(["sure", "likely", "weak"]).nullable().meta({ description: "weak: say “looks like”." }),
  })
  .meta({ id: "Recognition" });
export type RecognitionDto = z.infer<typeof recognitionSchema>;

export const verifyInputSchema = z
  .strictObject({ ...requestShape, secret: secretValueSchema, provider: provider.optional(), now })
  .meta({ id: "VerifyInput" });
export type VerifyToolInput = z.infer<typeof verifyInputSchema>;

export const signInputSchema = z
  .strictObject({
    ...requestShape,
    secret: secretValueSchema,
    provider,
    now,
    targetUrl: z.string().min(1).max(MAX_URL).optional().meta({
      description: "Where it will be sent, for senders that sign the URL; by default `url`.",
    }),
  })
  .meta({ id: "SignInput" });
export type SignToolInput = z.infer<typeof signInputSchema>;

export const signedSchema = z
  .object({
    headers: rawHeadersSchema.meta({ description: "To be sent in the place of any of that name." }),
    remove: z.array(z.string()).meta({ description: "Of the old signature, what cannot be made anew: to be dropped." }),
    bodyBase64: z.string().nullable().meta({ description: "The body to send, of senders that sign inside it." }),
  })
  .meta({ id: "Signed" });
export type SignedDto = z.infer<typeof signedSchema>;
