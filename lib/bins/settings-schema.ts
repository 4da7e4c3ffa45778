import { z } from "zod";
import { diffSettingsSchema } from "@/lib/diff/diff-settings-schema";
import { relayNameSchema } from "@/lib/relays/relay-name-schema";
import { accessSchema } from "./access-schema";
import { EVENT_COLOURS } from "./event-colour";

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

/** How long a relay may take at most before the bin answers by itself. */
export const MOST_RELAY_WAIT_MS = 30_000;

/** A relay that answers senders in the bin's place, if it does so in time. */
const relayAnswerSchema = z.strictObject({
  name: relayNameSchema,
  waitMs: z.int().min(100).max(MOST_RELAY_WAIT_MS).meta({ description: "After that the bin answers by itself." }),
});

/** How much a bin keeps. Absent fields take the instance's value (RETENTION_…), which is also the most there can be. */
export const retentionSchema = z.strictObject({
  days: z.int().min(1).max(MOST_DAYS).optional(),
  hits: z.int().min(1).max(MOST_HITS).optional(),
  bytes: z.int().min(1).max(MOST_BYTES).optional().meta({ description: "Of bodies, as stored." }),
});
export type Retention = z.infer<typeof retentionSchema>;

const MAX_BASELINES = 200;

/** The seqs of baselines by event (`lib/diff/event-name.ts`); `PUT …/hits/{seq}/baseline` sets one without knowing its event. */
const baselinesSchema = z
  .record(z.string().min(1).max(300), z.int().min(1).max(MOST_HITS))
  .refine((baselines) => Object.keys(baselines).length <= MAX_BASELINES, `must be at most ${MAX_BASELINES}`)
  .readonly();

const MAX_EVENT_COLOURS = 200;
const eventColoursSchema = z
  .record(z.string().min(1).max(500), z.enum(EVENT_COLOURS))
  .refine((colours) => Object.keys(colours).length <= MAX_EVENT_COLOURS, `at most ${MAX_EVENT_COLOURS} events`);

/**
 * Everything that can be set on a bin, as stored and as read back. A part that nothing acts on yet accepts only `{}`:
 * a setting that is stored but not obeyed would be a lie.
 */
export const binSettingsSchema = z.strictObject({
  answer: z
    .strictObject({ default: answerSchema.prefault({}), relay: relayAnswerSchema.optional() })
    .prefault({})
    .meta({ description: "relay: its server's answer is the sender's, if it comes in time; else `default` is." }),
  access: accessSchema.prefault({}).meta({
    description: `Who may send. Secrets in it read back as "***", which sent back keeps them.`,
  }),
  retention: retentionSchema.prefault({}),
  diff: diffSettingsSchema
    .extend({ baselines: baselinesSchema.optional() })
    .prefault({})
    .meta({ description: "What comparisons of hits take for noise." }),
  notify: z.strictObject({}).prefault({}),
  handshakes: z.enum(["ask", "auto", "off"]).default("ask").meta({
    description: "A sender's check of the endpoint: auto answers it, ask shows in the hit what to answer.",
  }),
  eventColours: eventColoursSchema.prefault({}).meta({
    description: "By event type: how the dashboard shows it. An event that is not named here has a colour of its own.",
  }),
});
export type BinSettings = z.infer<typeof binSettingsSchema>;
/** As given by a caller: every part optional. */
export type BinSettingsInput = z.input<typeof binSettingsSchema>;
