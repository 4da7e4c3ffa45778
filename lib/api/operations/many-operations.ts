import { z } from "zod";
import { MAX_MANY, MAX_SEARCH_SECONDS, manySchema } from "@/lib/comparisons/many-schema";
import { pathPatternSchema } from "@/lib/diff/diff-settings-schema";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { defineOperation } from "./define-operation";
import { binParams } from "./params";
import { wholeNumber } from "./whole-number";

const seqs = z
  .string()
  .max(11 * MAX_MANY)
  .transform((text) => text.split(","))
  .pipe(z.array(wholeNumber(1, MAX_SEQ)).max(MAX_MANY));

export const surveyHitsOperation = defineOperation({
  id: "surveyHits",
  method: "GET",
  path: "/api/bins/{binId}/many",
  tag: "Comparisons",
  summary: "What varies over many hits, and the values of one path or header over them.",
  access: "viewer",
  params: binParams,
  query: z
    .strictObject({
      like: wholeNumber(1, MAX_SEQ).optional().meta({ description: "Hits of the event that this one is one of." }),
      q: z.string().max(MAX_SEARCH_LENGTH).optional().meta({ description: "The newest that a search finds." }),
      seqs: seqs.optional().meta({ description: "These, divided by commas; at most 200." }),
      limit: wholeNumber(2, MAX_MANY).optional().meta({ description: "100 by default." }),
      seconds: wholeNumber(0, MAX_SEARCH_SECONDS).optional().meta({ description: "For the search; 3 by default." }),
      path: pathPatternSchema.optional().meta({ description: "Like `$.items[*].price`; `$.field` of forms." }),
      header: z.string().min(1).max(256).optional().meta({ description: "A header's name, in the place of a path." }),
    })
    .refine(({ like, q, seqs: these }) => [like, q, these].filter((choice) => choice !== undefined).length <= 1, {
      message: "choose hits by one of like, q and seqs",
      path: ["like"],
    })
    .refine((query) => query.path === undefined || query.header === undefined, {
      message: "ask for a path or a header, not both",
      path: ["header"],
    }),
  body: null,
  answer: { kind: "json", status: 200, schema: manySchema },
  errors: ["NOT_FOUND", "UNPROCESSABLE"],
});
