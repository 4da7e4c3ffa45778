import { z } from "zod";
import { attemptSchema } from "./attempt-schema";

export const MAX_RESEND_BODY_BYTES = 20 * 1024 * 1024;
export const MOST_ATTEMPTS = 10;
export const MOST_REPEATS = 50;
const MAX_FIELDS = 500;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

const fieldName = z.string().max(256).regex(TOKEN, "must be the name of a header field");
const fieldValue = z
  .string()
  .max(64 * 1024)
  .regex(/^[\t\u0020-\u007e\u0080-\u00ff]*$/, "must be printable, one code point per byte (ISO-8859-1)");
const fieldList = z.array(z.tuple([fieldName, fieldValue])).max(MAX_FIELDS);

const setFields = z
  .union(
    [fieldList, z.record(fieldName, fieldValue).transform((fields) => Object.entries(fields))],
    "must be a list of [name, value], or an object of names and values",
  )
  .meta({ description: "Each replaces all fields of its name: a list of [name, value], or an object." });

export const signingSchema = z.enum(["exact", "fresh", "stale", "wrong"]).meta({
  description:
    "exact: as captured; fresh: signed anew, now, for this target; stale: signed for a time that is too long ago; wrong: signed by another secret.",
});
export type Signing = z.infer<typeof signingSchema>;

export const repeatsSchema = z.enum(["in-turn", "at-once"]);

/** How one hit is sent; what is wrong only in combination is told by createResendSchema. */
export const resendPartsSchema = z.strictObject({
  url: z.string().min(1).max(8192).meta({ description: "Where to: http or https, or relay:<name>." }),
  method: z.string().max(64).regex(TOKEN, "must be a method, like POST").toUpperCase().optional(),
  headers: z
    .strictObject({ set: setFields.optional(), remove: z.array(fieldName).max(MAX_FIELDS).optional() })
    .optional(),
  body: z.string().max(MAX_RESEND_BODY_BYTES).optional().meta({ description: "In the place of the captured body." }),
  bodyBase64: z
    .base64()
    .max((MAX_RESEND_BODY_BYTES / 3) * 4 + 4)
    .optional(),
  path: z.enum(["keep", "drop"]).optional().meta({
    description: "Whether the captured path and query follow the URL's own; by default only where it has none.",
  }),
  signing: signingSchema.optional(),
  provider: z.string().max(100).optional().meta({ description: "Whose signature; by default the hit's sender's." }),
  retries: z
    .strictObject({
      attempts: z.int().min(1).max(MOST_ATTEMPTS),
      backoffMs: z.int().min(0).max(3_600_000).default(1000),
    })
    .optional(),
  timeoutMs: z.int().min(100).max(120_000).optional(),
  followRedirects: z.boolean().optional(),
  repeat: z.int().min(1).max(MOST_REPEATS).optional(),
  parallel: z.boolean().optional(),
  certificate: z
    .string()
    .regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/, "must be a SHA-256 fingerprint, like AB:CD:…")
    .optional()
    .meta({ description: "The one certificate that is accepted although nothing vouches for it." }),
});

export const createResendSchema = resendPartsSchema
  .refine(
    ({ body, bodyBase64 }) => body === undefined || bodyBase64 === undefined,
    "takes body or bodyBase64, not both",
  )
  .refine(({ repeat, retries }) => (repeat ?? 1) === 1 || retries === undefined, "takes repeat or retries, not both")
  .meta({ id: "CreateResend" });
export type CreateResendInput = z.infer<typeof createResendSchema>;

export const resendSchema = z
  .object({
    id: z.uuid(),
    binId: z.uuid(),
    hitSeq: z.int().min(1),
    url: z.string().meta({ description: "The target as it was given." }),
    origin: z.enum(["manual", "bulk", "auto"]),
    createdAt: z.string(),
    signing: signingSchema,
    signingNote: z.string().nullable().meta({ description: "A sentence where the signature will not be accepted." }),
    provider: z.string().nullable(),
    planned: z.int().min(1).meta({ description: "Attempts at most, with retries or repeats." }),
    repeats: repeatsSchema
      .nullable()
      .meta({ description: "Sent that often whatever comes of it; null: once, or until it is accepted." }),
    nextAttemptAt: z.string().nullable().meta({ description: "When the next retry is due; null when none is." }),
    bodyEdited: z.boolean(),
    attempts: z.array(attemptSchema),
  })
  .meta({ id: "Resend" });
export type ResendDto = z.infer<typeof resendSchema>;

export const resendPageSchema = z.object({ resends: z.array(resendSchema) }).meta({ id: "ResendPage" });
