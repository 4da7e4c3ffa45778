import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";

export const verdictSchema = z.enum(["first", "same", "fixed", "regressed", "changed"]).meta({
  description:
    "Against the last resend of the hit to this target: fixed, an answer 2xx where there was none; regressed, the other way round; changed, another answer of the same kind.",
});
export type Verdict = z.infer<typeof verdictSchema>;

export const timingSchema = z
  .object({
    dnsMs: z.number().nullable(),
    connectMs: z.number().nullable(),
    tlsMs: z.number().nullable(),
    firstByteMs: z.number().nullable().meta({ description: "From the start until the head of the answer." }),
    totalMs: z.number(),
  })
  .meta({ description: "Milliseconds; null for steps that were not reached or not needed." });

export const attemptErrorSchema = z.object({
  code: z.string(),
  message: z.string(),
  certificate: z.string().optional().meta({ description: "The fingerprint of a certificate that is not trusted." }),
});

export const sentSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: rawHeadersSchema,
  bodySize: z.int().min(0),
  changes: z
    .array(z.object({ name: z.string(), from: z.string().nullable(), to: z.string().nullable(), why: z.string() }))
    .meta({ description: "Every field that was not sent as it was captured." }),
});

export const redirectSchema = z.object({ status: z.int(), url: z.string() });

export const attemptSchema = z
  .object({
    n: z.int().min(1),
    startedAt: z.string(),
    status: z.int().nullable(),
    headers: rawHeadersSchema,
    body: z.object({
      base64: z.string().meta({ description: '"" in lists when the body is long; the resend itself has it.' }),
      text: z.string().nullable(),
      charset: z.string().nullable(),
      encoding: z.string().nullable(),
      storedSize: z.int().min(0),
      truncated: z.boolean().meta({ description: "Only the first part of the answer was read." }),
    }),
    error: attemptErrorSchema.nullable(),
    timing: timingSchema,
    sent: sentSchema,
    redirects: z.array(redirectSchema),
    verdict: verdictSchema,
  })
  .meta({ id: "ResendAttempt" });
export type AttemptDto = z.infer<typeof attemptSchema>;
