import { z } from "zod";
import { messageDiffSchema } from "@/lib/diff/diff-schema";
import { diffSettingsSchema } from "@/lib/diff/diff-settings-schema";
import { hitSummarySchema } from "@/lib/hits/hit-schema";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";

const MAX_TARGET = 64 * 1024;
const MAX_HEADERS = 2_000;

/** Two messages compared (api.md, `diff`). */
export const comparisonSchema = messageDiffSchema.unwrap().meta({ id: "Comparison" });
export type Comparison = z.infer<typeof comparisonSchema>;

/** Two hits compared. */
export const hitComparisonSchema = messageDiffSchema
  .unwrap()
  .extend({ left: hitSummarySchema, right: hitSummarySchema })
  .meta({ id: "HitComparison" });
export type HitComparison = z.infer<typeof hitComparisonSchema>;

export const noiseChoiceSchema = z
  .enum(["hide", "show"])
  .meta({ description: "hide: what is noise is left out and counted as `hidden`; show (default): it is marked." });
export type NoiseChoice = z.infer<typeof noiseChoiceSchema>;

const messageSchema = z.strictObject({
  method: z.string().min(1).max(100).optional(),
  target: z.string().max(MAX_TARGET).optional().meta({ description: "Path and query, as in a hit." }),
  headers: rawHeadersSchema.refine((headers) => headers.length <= MAX_HEADERS, `at most ${MAX_HEADERS} headers`),
  bodyBase64: z.base64(),
});

export const diffToolSchema = z
  .strictObject({
    left: messageSchema,
    right: messageSchema,
    options: diffSettingsSchema.extend({ noise: noiseChoiceSchema.optional() }).optional(),
  })
  .meta({ id: "DiffInput" });
export type DiffToolInput = z.infer<typeof diffToolSchema>;
