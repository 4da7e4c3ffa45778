import { z } from "zod";
import { secretValueSchema } from "@/lib/secrets/secret-schema";
import { SAMPLE_EVENTS } from "./sample-events";

export const sendSampleSchema = z
  .strictObject({
    provider: z
      .string()
      .max(100)
      .meta({ description: `One of ${Object.keys(SAMPLE_EVENTS).join(", ")}.` }),
    eventType: z.string().max(200).optional().meta({ description: "By default the provider's first." }),
    secret: secretValueSchema
      .optional()
      .meta({ description: "Signs this sample in the place of the stored secret; it is not kept." }),
    sign: z.boolean().optional().meta({ description: "false: it is not signed, whatever secret there is." }),
  })
  .refine(({ secret, sign }) => secret === undefined || sign !== false, {
    message: "needs no secret without a signature",
    path: ["secret"],
  })
  .meta({ id: "SendSample" });
export type SendSampleInput = z.infer<typeof sendSampleSchema>;

export const sentSampleSchema = z
  .object({
    seq: z.int().min(1).meta({ description: "Of the hit that it became." }),
    provider: z.string(),
    eventType: z.string(),
    signed: z.boolean(),
    note: z.string().nullable().meta({ description: "Why it is not signed." }),
    answerStatus: z.int().meta({ description: "What the bin answered." }),
  })
  .meta({ id: "SentSample" });
export type SentSample = z.infer<typeof sentSampleSchema>;
