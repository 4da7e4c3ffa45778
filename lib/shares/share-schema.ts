import { z } from "zod";
import { comparisonSchema } from "@/lib/comparisons/comparison-schema";
import { hitSchema, hitSummarySchema } from "@/lib/hits/hit-schema";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";

export const MOST_SHARES = 1_000;
export const MOST_SHARED_SEQS = 1_000;
/** An opening gives so many of a bin; more are read page by page. */
export const DEFAULT_SHARED_HITS = 100;
export const DEFAULT_EXPIRY_SECONDS = 7 * 86_400;
const LONGEST_EXPIRY_SECONDS = 365 * 86_400;
const MOST_CHOSEN = 100;

export const shareKindSchema = z.enum(["hit", "diff", "bin"]);
const nameSchema = z.string().min(1).max(256);
const pathSchema = z.string().min(1).max(1_000);

export const redactSchema = z
  .strictObject({
    headers: z.array(nameSchema).max(MOST_CHOSEN).optional().meta({ description: "Header fields, in any case." }),
    paths: z.array(pathSchema).max(MOST_CHOSEN).optional().meta({ description: "Like $.customer.email." }),
    auto: z.boolean().optional().meta({ description: "What looks or is named like a secret; true by default." }),
  })
  .meta({ id: "RedactRules" });
export type RedactInput = z.infer<typeof redactSchema>;

export const createShareSchema = z
  .strictObject({
    kind: shareKindSchema,
    binId: z.uuid(),
    seqs: z
      .array(z.int().min(1).max(MAX_SEQ))
      .max(MOST_SHARED_SEQS)
      .optional()
      .meta({ description: "One of a hit, two of a diff; of a bin those to show, all that it holds now without." }),
    live: z.boolean().optional().meta({ description: "Of a whole bin: hits that come later show too." }),
    expiresInSeconds: z
      .int()
      .min(60)
      .max(LONGEST_EXPIRY_SECONDS)
      .optional()
      .meta({ description: "A week by default." }),
    password: z
      .string()
      .trim()
      .min(4)
      .max(200)
      .optional()
      .meta({ description: "Without spaces at its ends, which a header cannot carry." }),
    maxViews: z.int().min(1).max(100_000).optional(),
    redact: redactSchema.optional(),
    comment: z.string().max(2_000).optional(),
    highlights: z.array(pathSchema).max(MOST_CHOSEN).optional().meta({ description: "Paths to look at." }),
  })
  .refine(({ kind, seqs }) => kind !== "hit" || seqs?.length === 1, "takes one seq for a hit")
  .refine(({ kind, seqs }) => kind !== "diff" || seqs?.length === 2, "takes two seqs for a diff")
  .refine(({ kind, seqs, live }) => live !== true || (kind === "bin" && !seqs?.length), "is live of a whole bin alone")
  .meta({ id: "CreateShare" });
export type CreateShareInput = z.infer<typeof createShareSchema>;

export const shareStateSchema = z.enum(["open", "revoked", "expired", "used"]);
export type ShareState = z.infer<typeof shareStateSchema>;

/** A share as its maker sees it. */
export const shareSchema = z
  .object({
    id: z.uuid(),
    kind: shareKindSchema,
    binId: z.uuid(),
    seqs: z.array(z.int()),
    live: z.boolean().meta({ description: "Whether hits that come later show too." }),
    state: shareStateSchema,
    about: z
      .object({ method: z.string(), path: z.string(), eventType: z.string().nullable() })
      .nullable()
      .meta({ description: "Of a hit or a diff: what its first hit is; null when it is gone, and of a bin." }),
    comment: z.string(),
    highlights: z.array(z.string()),
    redact: redactSchema,
    hasPassword: z.boolean(),
    maxViews: z.int().nullable(),
    views: z.int(),
    createdAt: z.string(),
    expiresAt: z.string(),
    lastViewedAt: z.string().nullable(),
  })
  .meta({ id: "Share" });
export type ShareDto = z.infer<typeof shareSchema>;

export const createdShareSchema = shareSchema
  .extend({
    token: z.string().meta({ description: "Shown this once." }),
    url: z.string(),
  })
  .meta({ id: "CreatedShare" });
export type CreatedShareDto = z.infer<typeof createdShareSchema>;
export const shareListSchema = z.object({ shares: z.array(shareSchema) }).meta({ id: "ShareList" });

export const redactionSchema = z.object({
  where: z.string(),
  kind: z.string(),
  length: z.int(),
  token: z.string(),
});

const sharedHitSchema = hitSchema.extend({
  redactions: z.array(redactionSchema).meta({ description: "What was replaced, in the order of the hit." }),
});
export type SharedHitDto = z.infer<typeof sharedHitSchema>;

const aboutSchema = shareSchema.pick({
  kind: true,
  live: true,
  comment: true,
  highlights: true,
  createdAt: true,
  expiresAt: true,
});

/** A share as its recipient sees it: everything in it is redacted. */
export const sharedSubjectSchema = z
  .object({
    share: aboutSchema,
    hits: z.array(sharedHitSchema).meta({ description: "The hit; of a diff the two; none of a bin." }),
    diff: comparisonSchema.nullable().meta({ description: "Of a diff: what differs after redaction." }),
    list: z
      .array(hitSummarySchema)
      .nullable()
      .meta({ description: "Of a bin: its hits, the newest first, at most 100; more are listed by the ticket." }),
    count: z.int().min(0).meta({ description: "How many hits it shows, of a bin those that it holds now." }),
    ticket: z.string().meta({ description: "Opens and lists the hits of a share for an hour, without another view." }),
  })
  .meta({ id: "SharedSubject" });
export type SharedSubjectDto = z.infer<typeof sharedSubjectSchema>;
export const sharedHitAnswerSchema = sharedHitSchema.meta({ id: "SharedHit" });
