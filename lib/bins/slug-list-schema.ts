import { z } from "zod";
import { slugSchema } from "./create-bin-schema";

export const MOST_OVERLAP_SECONDS = 90 * 86_400;
export const DEFAULT_OVERLAP_SECONDS = 86_400;
/** Of one bin, the retired ones included. */
export const MAX_SLUGS_PER_BIN = 200;

/** A slug of a bin as its readers see it. */
export const slugInfoSchema = z
  .object({
    slug: z.string(),
    captureUrl: z.url(),
    createdAt: z.string(),
    retiresAt: z.string().nullable().meta({ description: "When it ends; null for the current one." }),
  })
  .meta({ id: "Slug" });
export type SlugInfo = z.infer<typeof slugInfoSchema>;

export const rotateSlugSchema = z
  .strictObject({
    overlapSeconds: z.int().min(0).max(MOST_OVERLAP_SECONDS).optional().meta({
      description: "How long the old slug goes on capturing; a day by default, 0 ends it at once.",
    }),
    slug: slugSchema.optional().meta({ description: "By default 20 random characters, which nobody can guess." }),
  })
  .meta({ id: "RotateSlug" });
export type RotateSlugInput = z.infer<typeof rotateSlugSchema>;
