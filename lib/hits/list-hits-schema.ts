import { z } from "zod";
import { hitSummarySchema } from "./hit-schema";

export const MAX_HITS_PER_PAGE = 500;
export const DEFAULT_HITS_PER_PAGE = 50;

/** PostgreSQL's `integer`, which seq is. */
export const MAX_SEQ = 2_147_483_647;

export const hitPageSchema = z
  .object({
    hits: z.array(hitSummarySchema),
    next: z.int().nullable().meta({
      description:
        "The seq to pass on: as `before` in descending, as `after` in ascending order; null at the end. With q a page may hold fewer hits than the limit, even none, before the end.",
    }),
    lastSeq: z.int().min(0).meta({ description: "The seq of the bin's newest hit, 0 before the first." }),
    scannedTo: z.int().min(0).optional().meta({
      description: "With q: every hit from the start of the page up to this seq, in order, is decided.",
    }),
  })
  .meta({ id: "HitPage" });
export type HitPage = z.infer<typeof hitPageSchema>;
