import { z } from "zod";

/** The largest body of a fixed answer, in characters (base64 included). */
export const MAX_ANSWER_BODY = 1024 * 1024;
const MAX_ANSWER_HEADERS = 100;
const MAX_ANSWER_HEADER_VALUE = 8 * 1024;

/** Bounds of what can be kept, for a bin as for an instance: a century, every seq that there can be, 4 PiB. */
export const MOST_DAYS = 36_500;
export const MOST_HITS = 2_147_483_647;
export const MOST_BYTES = 4 * 1024 ** 5;

// RFC 9110 5.6.2 (token) and 5.5 (field-value of visible octets, spaces and tabs; obs-text as one code point per byte).
const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

const answerHeaderSchema = z
  .tuple([
    z.string().min(1).max(256).regex(FIELD_NAME, "must be a header name: letters, digits and !#$%&'*+.^_`|~-"),
    z.string().max(MAX_ANSWER_HEADER_VALUE).regex(FIELD_VALUE, "must not hold line breaks or control characters"),
  ])
  .readonly();

/** What a bin replies. Absent fields take the default answer's value: 200, text/plain, "ok\n". */
export const answerSchema = z
  .strictObject({
    status: z
      .int()
      .min(200, "must be a final status: 200 to 599")
      .max(599, "must be a final status: 200 to 599")
      .optional(),
    headers: z.array(answerHeaderSchema).max(MAX_ANSWER_HEADERS).readonly().optional(),
    body: z.string().max(MAX_ANSWER_BODY).optional(),
    bodyBase64: z.base64().max(MAX_ANSWER_BODY).optional(),
    delayMs: z.int().min(0).max(60_000).optional(),
  })
  .refine((answer) => answer.body === undefined || answer.bodyBase64 === undefined, {
    message: "give body or bodyBase64, not both",
    path: ["bodyBase64"],
  });
export type Answer = z.infer<typeof answerSchema>;

/** How much a bin keeps. Absent fields take the instance's value (RETENTION_…), which is also the most there can be. */
export const retentionSchema = z.strictObject({
  days: z.int().min(1).max(MOST_DAYS).optional(),
  hits: z.int().min(1).max(MOST_HITS).optional(),
  bytes: z.int().min(1).max(MOST_BYTES).optional().meta({ description: "Of bodies, as stored." }),
});
export type Retention = z.infer<typeof retentionSchema>;

/**
 * Everything that can be set on a bin, as stored and as read back. A part that nothing acts on yet accepts only `{}`:
 * a setting that is stored but not obeyed would be a lie.
 */
export const binSettingsSchema = z.strictObject({
  answer: z.strictObject({ default: answerSchema.prefault({}) }).prefault({}),
  access: z.strictObject({}).prefault({}),
  retention: retentionSchema.prefault({}),
  diff: z.strictObject({}).prefault({}),
  notify: z.strictObject({}).prefault({}),
  handshakes: z.literal("off").default("off"),
});
export type BinSettings = z.infer<typeof binSettingsSchema>;
/** As given by a caller: every part optional. */
export type BinSettingsInput = z.input<typeof binSettingsSchema>;
