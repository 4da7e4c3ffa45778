import { z } from "zod";

/** Hits that are looked at together, at most. */
export const MAX_MANY = 200;
export const DEFAULT_MANY = 100;
/** Seconds that the search for them may take. */
export const DEFAULT_SEARCH_SECONDS = 3;
export const MAX_SEARCH_SECONDS = 30;

const varyingSchema = z.object({
  path: z
    .string()
    .meta({ description: "JSON path with `[*]` for indexes, `$.field` of forms, or a header in lower case." }),
  part: z.enum(["header", "body"]),
  how: z.enum(["always", "sometimes", "absent", "types"]).meta({
    description:
      "always: another value in each; sometimes: some come again; absent: missing in some; types: of several.",
  }),
  present: z.int().min(0).meta({ description: "Hits that have it." }),
  distinct: z.int().min(0).meta({ description: "Different values in those." }),
  types: z.array(z.string()).readonly(),
  samples: z.array(z.string()).readonly().meta({ description: "The first different values, as JSON text, cut." }),
});
export type VaryingDto = z.infer<typeof varyingSchema>;

const valueSchema = z.object({
  text: z.string().meta({ description: "JSON text, of a header as sent; cut after 200 characters." }),
  type: z.string(),
  count: z.int().min(1),
  firstSeq: z.int(),
  lastSeq: z.int(),
});

/** One path, or one header, over many hits. */
export const collectedSchema = z.object({
  path: z.string(),
  part: z.enum(["header", "body"]),
  rows: z
    .array(z.object({ seq: z.int(), texts: z.array(z.string()).readonly(), more: z.int().min(0) }))
    .readonly()
    .meta({ description: "By hit, the first 10 values each; `more` counts the others." }),
  values: z.array(valueSchema).readonly().meta({ description: "The most frequent first, at most 200." }),
  distinct: z.int().min(0),
  missing: z.int().min(0).meta({ description: "Hits that have nothing there." }),
});
export type CollectedDto = z.infer<typeof collectedSchema>;

/** What many hits have in common and what varies over them. */
export const manySchema = z
  .object({
    hits: z
      .array(z.object({ seq: z.int(), receivedAt: z.string() }))
      .readonly()
      .meta({ description: "Ascending by seq." }),
    event: z.string().nullable().meta({ description: "What they have in common when asked for with `like`." }),
    searchedFrom: z.int().nullable().meta({
      description: "The search ran out of time: hits before this one were not looked at. null when it did not.",
    }),
    skipped: z.int().min(0).meta({ description: "Hits that were left out: bodies above 1 MiB, or 8 MiB reached." }),
    varying: z.array(varyingSchema).readonly().meta({ description: "Those of several types first; at most 1,000." }),
    more: z.int().min(0).meta({ description: "Varying paths beyond those listed." }),
    constant: z.int().min(0).meta({ description: "Paths and headers that are the same in all." }),
    isWhole: z
      .boolean()
      .meta({ description: "false: a body has more than 5,000 paths, which are all that is looked at." }),
    collected: collectedSchema.nullable().meta({ description: "The values at `path` or of `header`." }),
  })
  .meta({ id: "Many" });
export type Many = z.infer<typeof manySchema>;
